// A clause → the report in it. The patterns are tried in this order, and the first match is used.

import type { Attribution } from './report.ts';
import { withAside } from './reporting-asides.ts';
import { heldByNobody } from './reporting-by-nobody.ts';
import { toldWithoutThat, verbThat } from './reporting-clauses.ts';
import { describedAs } from './reporting-descriptions.ts';
import { falseIdea, framed } from './reporting-frames.ts';
import { verdictOnView, viewNoun, withReason } from './reporting-nouns.ts';
import { quoted } from './reporting-quotes.ts';

const patterns: readonly ((clause: string) => Attribution | undefined)[] = [
  quoted,
  falseIdea,
  heldByNobody,
  framed,
  verdictOnView,
  verbThat,
  withAside,
  withReason,
  viewNoun,
  toldWithoutThat,
  describedAs,
];

/** Maximum length of a clause in characters; longer clauses are not searched for reports. */
const LONGEST = 4000;

export function attributionIn(clause: string): Attribution | undefined {
  if (clause.length > LONGEST) return undefined;
  for (const pattern of patterns) {
    const found = pattern(clause);
    if (found !== undefined) return found;
  }
  return undefined;
}
