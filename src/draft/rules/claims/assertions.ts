// Sentences → assertions, each with its holder. Questions are left out, because they assert nothing.

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

/** Minimum number of words in an assertion. A shorter sentence is an exclamation or a heading. */
const LEAST_WORDS = 3;

/** Minimum number of words of a sentence that is an assertion even without a verb. */
const FEW_WORDS = 5;
const VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|did|do|cannot|[a-z]{2,}(?:s|ed|n[’']t)|(?:I|[Ww]e|[Tt]hey|[Yy]ou) [a-z]{3,})\b/;

/** Sentences that only announce the next step of the text, such as "Let us look at …". They assert nothing. */
const STAGE_DIRECTION =
  /^let (?:me|us) (?:look|explain|see|begin|start|turn|consider|take|return|add|be clear)\b|^consider (?:what|how|why|whether|who|where)\b/i;

export function assertionsIn(sentences: readonly Sentence[], pack: FullPack): readonly Assertion[] {
  const whole = withWholeQuotations(sentences);
  const leadIns = whole.map(({ text }) => leadInOf(text));
  const speakers = speakersOf(whole, pack);
  const found: Assertion[] = [];
  let views: Report | undefined;
  whole.forEach((sentence, i) => {
    const [before, next] = [whole[i - 1], whole[i + 1]];
    const place = { sentence: i, block: sentence.block, opensBlock: before?.block !== sentence.block };
    const announced = viewsAnnouncedIn(sentence);
    views = announced ?? views;
    if (announced !== undefined || !isAssertive(sentence.text) || isOnlyAnnouncement(sentence, next, pack)) return;
    const last = found.at(-1);
    const held =
      spokenIn(sentence, last, speakers) ??
      goesOnFrom(sentence, last, i) ??
      assertionsOf(sentence, leadIns[i], isConceded(whole, leadIns, i) ? 'concedes' : 'endorses', pack).map((one) =>
        withGroup(listed(one, views), before?.block === sentence.block ? before : undefined),
      );
    found.push(...held.map((one) => ({ ...one, ...place })));
  });
  return withVerdicts(withoutRepetition(found));
}

/**
 * Whether a sentence only announces a report or quotation in the next sentence, such as "The bishop sees it
 * differently."
 */
function isOnlyAnnouncement({ text, block }: Sentence, next: Sentence | undefined, pack: FullPack): boolean {
  if (next?.block !== block || !onlyAnnounces(text)) return false;
  return isQuotation(next.text) || attributionIn(next.text, pack) !== undefined;
}

/**
 * The assertions in a sentence that continues a report, such as "On this view, …". Their holder is the holder of the
 * previous assertion.
 */
function goesOnFrom({ text, start }: Sentence, last: Assertion | undefined, i: number): readonly Found[] | undefined {
  const length = last?.report && i - last.sentence <= 1 ? sameHolderLead(text) : 0;
  if (length === 0 || last?.report === undefined) return undefined;
  const cue = text.slice(0, length).trim().replace(/[,:]$/, '');
  return clausesWithin(text, { start: length, end: endOfWords(text) }).map(({ ranges: [range], clause }) => ({
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
 * The assertion, with a new holder if its holder is "they", "most of them" or a similar word: the group that is the
 * subject of the previous sentence.
 */
function withGroup(one: Found, before: Sentence | undefined): Found {
  if (
    before === undefined ||
    !/^(?:they|several|both|most|all|many|some|(?:several|most|many|some|both|all) of them)$/i.test(
      one.report?.holder?.words ?? '',
    )
  )
    return one;
  const holder = groupSubject(before);
  return holder === undefined ? one : { ...one, report: { ...(one.report as Report), holder } };
}

function isAssertive(text: string): boolean {
  if (/\?[”"’')\]]*$/.test(text.slice(-6)) || STAGE_DIRECTION.test(text)) return false;
  const words = wordCount(text.slice(0, 200));
  return words >= FEW_WORDS || (words >= LEAST_WORDS && VERB.test(text)) || isRetort(text.replace(/[.!]$/, ''));
}

/** The assertions without repeated passages, such as a pull quote or a refrain. */
function withoutRepetition(assertions: readonly Assertion[]): readonly Assertion[] {
  const said = new Set<string>();
  return assertions.filter(({ pieces }) => {
    const words = pieces.join('\n');
    if (said.has(words)) return false;
    said.add(words);
    return true;
  });
}

const VIEW =
  '(?:view|account|reading|telling|theory|reckoning|logic|reasoning|interpretation|argument|thinking|understanding|picture|version|story)';

const GOES_ON: readonly RegExp[] = [
  new RegExp(`^(?:on|in|by|under|according to) (?:this|that|such an?|his|her|their|its) ${VIEW},? (?=\\S+ \\S)`, 'i'),
  new RegExp(
    `^(?:this|that|the|his|her|their|its) ${VIEW} (?:is|goes|runs|holds|has it|says|assumes|implies|supposes|maintains|ran|went|was)(?: on)?(?: that |: |, )(?=\\S+ \\S)`,
    'i',
  ),
  /^(?:for|to) (?:him|her|them), (?=\S+ \S)/i,
  /^the (?:idea|thought|thinking|hope|fear|assumption|implication|suggestion) (?:is|was|being)(?: that |: )(?=\S+ \S)/i,
];

/** Length, in characters, of an opening such as "On this view"; 0 if the sentence has no such opening. */
export function sameHolderLead(sentence: string): number {
  const found = GOES_ON.map((wording) => wording.exec(sentence)?.[0].length ?? 0);
  return Math.max(...found);
}
