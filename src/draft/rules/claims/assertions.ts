// Sentences → assertions, each with its holder. Questions are left out, because they assert nothing.

import type { Range } from '../../../anchor/range.ts';
import { wordCount } from '../../../text/prose.ts';
import { endOfWords, type Sentence } from '../../../text/sentences.ts';
import type { FullPack } from '../../languages/pack.ts';
import { onlyAnnounces } from '../reports/announcements.ts';
import { attributionIn } from '../reports/attribution.ts';
import { ALONE, clausesWithin } from '../reports/content-parts.ts';
import { isQuotation } from '../reports/quotations.ts';
import type { Report } from '../reports/reported.ts';
import { withWholeQuotations } from '../reports/whole-quotations.ts';
import type { Assertion, Found } from './assertion.ts';
import { assertionsOf } from './clause-assertions.ts';
import { isConceded, leadInOf } from './connectives.ts';
import { groupSubject, viewsAnnouncedIn } from './listed-views.ts';
import { speakersOf, spokenIn } from './spoken.ts';
import { isRetort, withVerdicts } from './verdicts.ts';

/**
 * Minimum number of words in an assertion. A shorter sentence is an exclamation or a heading, unless it is a short
 * answer to a report: "They don’t".
 */
const LEAST_WORDS = 3;

/** Minimum number of words of a sentence that may be an assertion without a verb. */
const FEW_WORDS = 5;

export function assertionsIn(sentences: readonly Sentence[], pack: FullPack): readonly Assertion[] {
  const whole = withWholeQuotations(sentences);
  const leadIns = whole.map(({ text }) => leadInOf(text, pack));
  const speakers = speakersOf(whole, pack);
  const found: Assertion[] = [];
  let views: Report | undefined;
  whole.forEach((sentence, i) => {
    const [before, next] = [whole[i - 1], whole[i + 1]];
    const place = { sentence: i, block: sentence.block, opensBlock: before?.block !== sentence.block };
    const announced = viewsAnnouncedIn(sentence, pack);
    views = announced ?? views;
    if (announced !== undefined || !isAssertive(sentence.text, pack) || isOnlyAnnouncement(sentence, next, pack))
      return;
    const last = found.at(-1);
    const held =
      spokenIn(sentence, last, speakers, pack) ??
      goesOnFrom(sentence, last, i, pack) ??
      assertionsOf(sentence, leadIns[i], isConceded(whole, leadIns, i, pack) ? 'concedes' : 'endorses', pack).map(
        (one) => withGroup(listed(one, views), before?.block === sentence.block ? before : undefined, pack),
      );
    found.push(...held.map((one) => ({ ...withoutAddedMarks(one, sentences[i] ?? sentence), ...place })));
  });
  return withVerdicts(withoutRepetition(found), pack);
}

/** An assertion without the quotation marks that `withWholeQuotations` added at the ends of its sentence. */
function withoutAddedMarks(one: Found, { start, end }: Range): Found {
  const cuts = one.ranges.map((range) => [Math.max(0, start - range.start), Math.max(0, range.end - end)] as const);
  if (cuts.every(([before, after]) => before + after === 0)) return one;
  const cut = (range: Range): Range => ({ start: Math.max(start, range.start), end: Math.min(end, range.end) });
  const [first, ...others] = one.ranges;
  return {
    ...one,
    ranges: [cut(first), ...others.map(cut)],
    pieces: one.pieces.map((piece, i) => {
      const [before, after] = cuts[i] ?? [0, 0];
      return piece.slice(before, piece.length - after);
    }),
  };
}

/** Whether a sentence only announces a report or quotation in the next sentence: "The bishop sees it differently." */
function isOnlyAnnouncement({ text, block }: Sentence, next: Sentence | undefined, pack: FullPack): boolean {
  if (next?.block !== block || !onlyAnnounces(text, pack)) return false;
  return isQuotation(next.text) || attributionIn(next.text, pack) !== undefined;
}

/**
 * The assertions in a sentence that continues the report before it: "On this view, …". Their holder is the holder of
 * the previous assertion. Undefined for other sentences.
 */
function goesOnFrom(
  { text, start }: Sentence,
  last: Assertion | undefined,
  i: number,
  pack: FullPack,
): readonly Found[] | undefined {
  const length = last?.report && i - last.sentence <= 1 ? sameHolderLead(text, pack) : 0;
  if (length === 0 || last?.report === undefined) return undefined;
  const cue = text.slice(0, length).trim().replace(/[,:]$/, '');
  return clausesWithin(text, { start: length, end: endOfWords(text) }, pack).map(({ ranges: [range], clause }) => ({
    ranges: [{ start: start + range.start, end: start + range.end }],
    pieces: [text.slice(range.start, range.end)],
    report: { ...(last.report as Report), cue },
    stance: 'reports',
    rule: 'same-holder',
    confidence: 0.5,
    leadIn: undefined,
    clause: clause ?? ALONE,
  }));
}

/**
 * The assertion, with a new holder if it is an item of a list of views: the holder that the announcement of the list
 * names.
 */
function listed(one: Found, views: Report | undefined): Found {
  if (views === undefined || one.leadIn?.kind !== 'item' || one.leadIn.length === 0 || one.report !== undefined)
    return one;
  return { ...one, report: views, stance: 'reports', rule: 'listed-view', confidence: 0.5 };
}

/**
 * The assertion, with a new holder if its holder is "they", "most of them" or a similar word. The new holder is the
 * group that is the subject of the previous sentence.
 */
function withGroup(one: Found, before: Sentence | undefined, pack: FullPack): Found {
  if (before === undefined || !pack.assertions.theyOrSome.test(one.report?.holder?.words ?? '')) return one;
  const holder = groupSubject(before, pack);
  return holder === undefined ? one : { ...one, report: { ...(one.report as Report), holder } };
}

function isAssertive(text: string, pack: FullPack): boolean {
  if (/\?[”"’')\]]*$/.test(text.slice(-6)) || pack.assertions.stageDirection.test(text)) return false;
  const words = wordCount(text.slice(0, 200));
  return (
    words >= FEW_WORDS ||
    (words >= LEAST_WORDS && pack.assertions.verb.test(text)) ||
    isRetort(text.replace(/[.!]$/, ''), pack)
  );
}

/** The assertions, each passage only once. A text may repeat a passage as a pull quote or refrain. */
function withoutRepetition(assertions: readonly Assertion[]): readonly Assertion[] {
  const said = new Set<string>();
  return assertions.filter(({ pieces }) => {
    const words = pieces.join('\n');
    if (said.has(words)) return false;
    said.add(words);
    return true;
  });
}

/** Length, in characters, of a beginning such as "On this view, "; 0 if the sentence has no such beginning. */
function sameHolderLead(sentence: string, pack: FullPack): number {
  const found = pack.assertions.goesOn.map((wording) => wording.exec(sentence)?.[0].length ?? 0);
  return Math.max(...found);
}
