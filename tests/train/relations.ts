// The claims of an annotated text → pairs of claims close to each other as examples, with their signs, and whether a
// reader draws the one as a reason for the other.

import { assertionsIn } from '../../src/draft/rules/claims/assertions.ts';
import { mainClaimOf } from '../../src/draft/rules/relations/main-claim.ts';
import { possibleReasons } from '../../src/draft/rules/relations/possible-reasons.ts';
import { overlapOf, placesOf } from '../draft/quality/matches.ts';
import { argued, type Learned, pack } from './annotated.ts';
import type { Example } from './logistic.ts';

/** Minimum overlap of a drafted passage with a reader's, as for the scores. */
const OVERLAP = 0.5;

export function relationExamples(text: Learned): readonly Example[] {
  const assertions = assertionsIn(argued(text), pack);
  const thesis = mainClaimOf(assertions, text.proposal.data.title, pack);
  const drawn = text.readers.map(({ gold, source }) => {
    const layer = text.proposal.article.layer.text;
    const at = new Map(
      gold.claims.map(({ id, quote }) => {
        const place = placesOf(quote, layer, source);
        return [id, assertions.findIndex(({ ranges }) => overlapOf(ranges, place) >= OVERLAP)] as const;
      }),
    );
    return new Set(
      gold.relations
        .filter(({ relation }) => relation === 'support')
        .flatMap(({ from, to }) => from.map((one) => `${at.get(one)} ${at.get(to)}`)),
    );
  });
  return possibleReasons(assertions, thesis, pack).map(({ premise, aim, signs }) => ({
    signs,
    right: drawn.filter((pairs) => pairs.has(`${premise} ${aim}`)).length / drawn.length,
    text: text.name,
  }));
}
