// A fixture and its drafts → one line for each draft that is not in the gold, and for each item of the gold without a
// draft.

import type { Proposal } from '../../../src/ingest/ingest.ts';
import type { Fixture } from './gold.ts';
import { matchesOf } from './matches.ts';

export function disagreements(fixture: Fixture, proposal: Proposal): string {
  const { claims, actors } = matchesOf(fixture, proposal);
  const { gold } = fixture;
  const foundClaims = new Set(claims.values());
  const foundActors = new Set(actors.values());
  const quoted = new Map(gold.claims.map((claim) => [claim.id, claim]));
  const words = (ranges: Proposal['claims'][number]['ranges']) =>
    ranges.map(({ start, end }) => proposal.article.layer.text.slice(start, end)).join(' … ');
  return [
    `# ${fixture.name}`,
    ...gold.actors.filter(({ name }) => !foundActors.has(name)).map(({ name }) => `- actor: ${name}`),
    ...proposal.actors
      .filter(({ id }) => !actors.has(id))
      .map(({ data }) => `+ actor: ${data.name} (${data.generator?.rule})`),
    ...gold.claims.filter(({ id }) => !foundClaims.has(id)).map(({ id, quote }) => `- ${id}: ${quote.join(' … ')}`),
    ...proposal.claims
      .filter(({ id }) => !claims.has(id))
      .map(({ ranges, data }) => `+ claim: ${words(ranges)} (${data.generator?.rule})`),
    ...proposal.claims.flatMap(({ id, data }) => {
      const claim = quoted.get(claims.get(id) ?? '');
      if (claim === undefined) return [];
      const held =
        data.holder === undefined
          ? 'author'
          : [data.holder]
              .flat()
              .map((one) => actors.get(one) ?? one)
              .join();
      const [drafted, expected] = [`${held} ${data.stance}`, `${claim.holder.join()} ${claim.stance}`];
      return drafted === expected ? [] : [`≠ ${claim.id}: ${drafted}, not ${expected} <${data.cue}>`];
    }),
    ...proposal.arguments.map(
      ({ data }) =>
        `  ${data.premises.map(({ claim }) => claims.get(claim) ?? `(${claim})`).join(' + ')} ${data.relation} ${claims.get(data.conclusion ?? data.target ?? '') ?? data.target ?? data.conclusion} <${data.cue}> ${data.generator?.rule}`,
    ),
  ].join('\n');
}
