// A proposal of the ingest → text with one line for each part and draft, for comparison with an expected text.

import { selectorOf } from '../../src/anchor/selector-of.ts';
import type { Proposal } from '../../src/ingest/ingest.ts';

export function outcomeText(proposal: Proposal): string {
  const parts = proposal.parts.map(
    ({ label, startLine, endLine, rule, confidence }) => `${startLine}–${endLine} ${label} (${rule} ${confidence})`,
  );
  const actors = proposal.actors.map(
    ({ id, data: { name, type, role, aliases } }) =>
      `${id}: ${[name, type, role, ...(aliases ?? [])].filter(Boolean).join('; ')}`,
  );
  const claims = proposal.claims.map(({ id, data }) => {
    const quotes = data.quotes ?? (data.quote === undefined ? [] : [data.quote]);
    const voice = [data.holder ?? 'author', data.stance, data.type, data.certainty, data.generator?.rule].join(' ');
    return `${id}: ${voice}${data.cue === undefined ? '' : ` <${data.cue}>`}\n  ${quotes.map((quote) => selectorOf(quote).exact).join(' … ')}`;
  });
  const args = proposal.arguments.map(
    ({ id, data }) =>
      `${id}: ${data.premises.map(({ claim }) => claim).join(' + ')} ${data.relation}s ${data.conclusion ?? data.target} <${data.cue}>`,
  );
  return [
    section('parts', parts),
    section('actors', actors),
    section('claims', claims),
    section('arguments', args),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return `# ${title}\n${lines.join('\n')}\n`;
}
