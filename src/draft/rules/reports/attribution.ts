// A clause → the report in it. Each kind of report has a finder. The finders are tried in order, and the first report
// that a learned model accepts is taken.

import type { Phrases } from '../../../text/phrases/phrases.ts';
import type { FullPack } from '../../languages/pack.ts';
import { perWord } from '../per-word.ts';
import { asideReport, fixedAside } from './aside-reports.ts';
import { descriptions } from './descriptions.ts';
import { idiomIn } from './idiom-reports.ts';
import { quoted } from './quotations.ts';
import type { Attribution } from './report.ts';
import { chanceOfReport, LEAST } from './signs.ts';
import { verbReports } from './verb-reports.ts';
import { nounReports, verdictOnView } from './view-nouns.ts';

type Finder = (clause: string, phrases: Phrases, pack: FullPack) => readonly Attribution[];

const one =
  (find: (clause: string, phrases: Phrases, pack: FullPack) => Attribution | undefined): Finder =>
  (...given) => {
    const found = find(...given);
    return found === undefined ? [] : [found];
  };

/**
 * The finders, in the order in which they are tried. A finder is only tried for a clause that may have what it needs: a
 * `verb` of saying, an `idiom`, or only `words`. The first kind looks at phrases, so a clause without a verb of saying
 * need not be tagged.
 */
const finders: readonly { readonly find: Finder; readonly needs: 'verb' | 'idiom' | 'words' }[] = [
  { find: one(quoted), needs: 'verb' },
  { find: one((clause, _, pack) => idiomIn(clause, pack.idioms, pack)), needs: 'idiom' },
  { find: one((clause, _, pack) => verdictOnView(clause, pack)), needs: 'words' },
  { find: verbReports, needs: 'verb' },
  { find: one(asideReport), needs: 'verb' },
  { find: one((clause, _, pack) => fixedAside(clause, pack.reports.asides, pack)), needs: 'words' },
  { find: one((clause, _, pack) => idiomIn(clause, pack.reports.nounIdioms, pack)), needs: 'idiom' },
  { find: descriptions, needs: 'verb' },
  { find: nounReports, needs: 'verb' },
];

const NO_PHRASES: Phrases = { words: [], verbs: [], nouns: [], verbAt: [], nounAt: [] };

/**
 * Whether a clause contains a quotation mark, or a word that may be a form of a verb of saying. Most clauses contain
 * neither, and need not be tagged.
 */
function hasVerbOfSaying(clause: string, pack: FullPack): boolean {
  return /[“”"„«»]|''/.test(clause) || clause.match(/\p{L}+/gu)?.some((word) => canReport(word, pack)) === true;
}

const canReport = perWord((word, { verbs, reports: { aimNouns, mayReport } }: FullPack) => {
  const lower = word.toLowerCase();
  return verbs.has(lower) || aimNouns.has(lower) || mayReport.test(lower);
});

/** Maximum length of a clause, in characters. Longer clauses are not searched for reports. */
const LONGEST = 4000;

/** All reports that a clause may contain, in the order of the finders. */
export function* possibleReports(clause: string, pack: FullPack): Generator<Attribution> {
  if (clause.length > LONGEST) return;
  let phrases: Phrases | undefined;
  const has = { verb: hasVerbOfSaying(clause, pack), idiom: pack.hint.test(clause), words: true };
  for (const { find, needs } of finders) {
    if (!has[needs]) continue;
    phrases ??= needs === 'verb' ? pack.phrases(clause) : undefined;
    yield* find(clause, phrases ?? NO_PHRASES, pack);
  }
}

/**
 * The first report that the learned model accepts. If several possible contents of one verb are accepted, the most
 * probable one is used.
 */
export function attributionIn(clause: string, pack: FullPack): Attribution | undefined {
  let best: Attribution | undefined;
  let most = 0;
  for (const found of possibleReports(clause, pack)) {
    if (best !== undefined && (verbOf(best) === undefined || verbOf(found) !== verbOf(best))) break;
    const chance = chanceOfReport(found, pack);
    if (chance < LEAST) continue;
    const isBetter =
      best === undefined || (isAfterVerb(found) === isAfterVerb(best) ? chance > most : isAfterVerb(best));
    if (isBetter) [best, most] = [found, chance];
  }
  return best;
}

/**
 * Whether another clause is between the verb and the content, as "it rained" is in "claimed that it rained, that it was
 * cold" for the content "it was cold".
 */
function isAfterVerb({ signs }: Attribution): boolean {
  return signs.includes('verb between');
}

/** A key for the verb of a report. Possible reports of one verb, with different contents, have the same key. */
function verbOf({ holder, signs }: Attribution): string | undefined {
  const verb = signs.find((sign) => sign.startsWith('verb '));
  return verb && `${holder?.start} ${verb}`;
}
