// The possible reports of an annotated text → examples with their signs, and the share of readers who agree that it is
// a report. Also, the plain wordings of the tests as examples.

import type { Range } from '../../src/anchor/range.ts';
import { clausesOf } from '../../src/draft/rules/claims/clauses.ts';
import { leadInOf } from '../../src/draft/rules/claims/connectives.ts';
import { possibleReports } from '../../src/draft/rules/reports/attribution.ts';
import { isAuthor } from '../../src/draft/rules/reports/author-words.ts';
import { signsOf } from '../../src/draft/rules/reports/signs.ts';
import { withWholeQuotations } from '../../src/draft/rules/reports/whole-quotations.ts';
import { endOfWords } from '../../src/text/sentences.ts';
import { own, reports } from '../draft/rules/reports/wordings.ts';
import { argued, claimsOf, type Learned, pack } from './annotated.ts';
import type { Example } from './logistic.ts';

/** Maximum distance, in characters, between the starts of a report's content and of the same claim. */
const NEAR = 14;

export function reportExamples(text: Learned): readonly Example[] {
  const claims = text.readers.map((reader) => claimsOf(text, reader));
  return withWholeQuotations(argued(text)).flatMap((sentence) =>
    clausesOf(sentence.text, leadInOf(sentence.text, pack)?.length ?? 0, endOfWords(sentence.text), pack).flatMap(
      (clause) => {
        const words = sentence.text.slice(clause.start, clause.end);
        return [...possibleReports(words, pack)].map((found) => {
          const at = sentence.start + clause.start;
          const ranges = found.content.map(({ start, end }) => ({ start: at + start, end: at + end }));
          const own = found.holder !== undefined && isAuthor(words.slice(found.holder.start, found.holder.end), pack);
          const agree = claims.filter((all) =>
            all.some((claim) => (own || claim.others) && isSame(claim.ranges, ranges)),
          );
          return { signs: signsOf(found), right: agree.length / claims.length, text: text.name };
        });
      },
    ),
  );
}

/** Weight of a plain wording among the examples. */
const PLAIN = 1;

/** The plain wordings of the tests → examples. */
export function plainExamples(): readonly Example[] {
  const all = [
    ...reports.map(([sentence, content]) => ({ sentence, content })),
    ...own.map((sentence) => ({ sentence, content: '' })),
  ];
  return all.flatMap(({ sentence, content }) =>
    [...possibleReports(sentence, pack)].map((found) => {
      const words = found.content.map(({ start, end }) => sentence.slice(start, end)).join(' … ');
      return { signs: signsOf(found), right: words === content ? 1 : 0, text: 'wordings', weight: PLAIN };
    }),
  );
}

/** Whether a claim is the content of a report: they begin together or overlap by half. */
function isSame(claim: readonly Range[], content: readonly Range[]): boolean {
  const [a, b] = [whole(claim), whole(content)];
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const [shorter = 0, longer = 0] = [a.end - a.start, b.end - b.start].toSorted((x, y) => x - y);
  return (Math.abs(a.start - b.start) <= NEAR && shared >= shorter / 2 && shared > 0) || shared >= longer / 2;
}

function whole(ranges: readonly Range[]): Range {
  return { start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0 };
}
