// Assertions → claim drafts, with selector, statement, holder, and what the wording shows (label, type, certainty).

import type { z } from 'zod';
import { describeQuote } from '../../../anchor/describe-quote.ts';
import { indexIfLong } from '../../../anchor/grams.ts';
import type { Range } from '../../../anchor/range.ts';
import type { TextLayer } from '../../../anchor/text-layer.ts';
import type { claim } from '../../../model/claim.ts';
import type { Selector } from '../../../model/selector.ts';
import { freeSlug, slugFrom } from '../../../text/slug.ts';
import { namingWords } from '../../../text/words.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { calibrated } from '../calibration.ts';
import { type Antecedents, named } from './antecedents.ts';
import type { Assertion } from './assertion.ts';
import { certaintyOf, labelOf, statementOf, typeOf } from './claim-wording.ts';
import type { HeldBy } from './held-by.ts';

export type ClaimData = z.input<typeof claim>;

export interface ClaimDraft {
  /** The id, unique in the article. It does not contain the article's id. */
  readonly id: string;
  readonly data: ClaimData;
  /** The ranges of the claim's passage in the text layer. */
  readonly ranges: readonly [Range, ...Range[]];
  readonly assertion: Assertion;
}

/** Maximum number of content words in a claim's id. */
const SLUG_WORDS = 6;

/** @param holders the holders of all assertions, in the order of the assertions */
export function claimsFrom(
  assertions: readonly Assertion[],
  holders: readonly HeldBy[],
  layer: TextLayer,
  antecedents: Antecedents,
  pack: LanguagePack,
): readonly ClaimDraft[] {
  const taken = new Set<string>();
  const grams = indexIfLong(layer.text);
  return assertions.map((assertion, i) => {
    const words = statementOf(assertion.pieces);
    const statement = named(words, assertion, holders[i]?.holder, antecedents, pack);
    const wanted = slugFrom(namingWords(words, SLUG_WORDS).join('-'), 'claim');
    const id = freeSlug(wanted, taken, statement);
    taken.add(id);
    return {
      id,
      data: dataOf(assertion, holders[i] ?? {}, statement, (range) => describeQuote(layer, range, grams), pack),
      ranges: assertion.ranges,
      assertion,
    };
  });
}

function dataOf(
  assertion: Assertion,
  held: HeldBy,
  statement: string,
  describe: (range: Range) => Selector,
  pack: LanguagePack,
): ClaimData {
  const selectors = assertion.ranges.map(describe);
  const own = held.holder === undefined;
  return {
    ...(selectors.length === 1 ? { quote: selectors[0] } : { quotes: selectors }),
    statement,
    label: labelOf(statement, pack.wording),
    type: typeOf(statement, pack.wording),
    holder: held.holder,
    via: held.via === undefined || held.via.length === 0 ? undefined : [...held.via],
    cue: own ? undefined : assertion.report?.cue || undefined,
    stance: own && assertion.stance === 'reports' ? 'endorses' : assertion.stance,
    certainty: certaintyOf(statement, pack.wording),
    status: 'draft',
    generator: {
      rule: assertion.rule,
      version: 2,
      confidence: calibrated(
        assertion.rule,
        assertion.confidence,
        (held.confidence ?? assertion.confidence) / assertion.confidence,
      ),
    },
  };
}
