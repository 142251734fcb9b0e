// The annotated texts from which drafting learns: the project's own tuned fixtures, and from
// `tests/draft/quality/world` the tuned texts and those for training. The unseen texts are never among them.

import type { Range } from '../../src/anchor/range.ts';
import { english } from '../../src/draft/languages/en/pack.ts';
import { packFor } from '../../src/draft/languages/languages.ts';
import { isFull } from '../../src/draft/languages/pack.ts';
import type { Proposal } from '../../src/ingest/ingest.ts';
import { type Sentence, sentencesIn } from '../../src/text/sentences.ts';
import { type Fixture, fixturesOf } from '../draft/quality/gold.ts';
import { placesOf } from '../draft/quality/matches.ts';
import { worldFixtures } from '../draft/quality/world.ts';
import { proposalOf } from '../ingest/sources.ts';

export interface Learned {
  readonly name: string;
  /** The text, annotated by each reader. */
  readonly readers: readonly Fixture[];
  readonly proposal: Proposal;
}

/**
 * Names of transcripts of speech. In these, nearly every sentence is the speaker's own claim, and no word says that it
 * is the speaker's.
 */
const SPEECH = /^gum-(?:court|interview)/;

export function annotatedTexts(corpus: string): readonly Learned[] {
  const world = [...worldFixtures('tuned', corpus), ...worldFixtures('training', corpus)];
  return [...world, ...fixturesOf('tuned').map((fixture) => [fixture])].flatMap((readers) => {
    const [first] = readers;
    if (first === undefined || SPEECH.test(first.name)) return [];
    const proposal = proposalOf(first.name, first.source);
    return isFull(packFor(proposal.article.layer.text, 'en')) ? [{ name: first.name, readers, proposal }] : [];
  });
}

export const pack = english;

const SPOKEN: ReadonlySet<string> = new Set(['paragraph', 'list', 'quote']);

/** The sentences that can contain claims. */
export function argued({ proposal: { article } }: Learned): readonly Sentence[] {
  const blocks = new Set(article.blocks.filter(({ label }) => SPOKEN.has(label)).map(({ id }) => id));
  return sentencesIn(article.layer).filter(({ block }) => blocks.has(block));
}

/** For each claim of a reader: its ranges in the text layer, and whether somebody other than the author holds it. */
export function claimsOf(
  { proposal }: Learned,
  { source, gold }: Fixture,
): readonly { readonly ranges: readonly Range[]; readonly others: boolean }[] {
  return gold.claims.flatMap(({ quote, holder }) => {
    const ranges = placesOf(quote, proposal.article.layer.text, source);
    return ranges.length === 0 ? [] : [{ ranges: ranges.toReversed(), others: holder[0] !== 'author' }];
  });
}
