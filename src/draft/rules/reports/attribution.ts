// A clause → the report in it. The kinds of reports are tried in this order, and the first match is used.

import type { Phrases } from '../../../text/phrases/phrases.ts';
import { nounIdioms } from '../../languages/en/idioms.ts';
import type { FullPack } from '../../languages/pack.ts';
import { asideReport } from './aside-reports.ts';
import { idiomIn } from './idiom-reports.ts';
import { quoted } from './quotations.ts';
import type { Attribution } from './report.ts';
import { description, verbReport } from './verb-reports.ts';
import { verdictOnView } from './view-nouns.ts';

type Finder = (clause: string, phrases: Phrases, pack: FullPack) => Attribution | undefined;

const finders: readonly Finder[] = [
  quoted,
  (clause, _, { idioms }) => idiomIn(clause, idioms),
  verdictOnView,
  verbReport,
  asideReport,
  (clause) => idiomIn(clause, nounIdioms),
  description,
];

/** Maximum length of a clause in characters; longer clauses are not searched for reports. */
const LONGEST = 4000;

export function attributionIn(clause: string, pack: FullPack): Attribution | undefined {
  if (clause.length > LONGEST) return undefined;
  const phrases = pack.phrases(clause);
  for (const find of finders) {
    const found = find(clause, phrases, pack);
    if (found !== undefined) return found;
  }
  return undefined;
}
