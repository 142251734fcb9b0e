// A sentence that is only a quotation → an assertion for each clause, with the speaker as holder. The speaker is named
// in another sentence of the same quotation, or is the speaker of the quotation directly before, or else is the last
// person mentioned.

import type { FullPack } from '../../languages/pack.ts';
import { ALONE, clausesWithin } from '../reports/content-parts.ts';
import { isQuotation, quoted } from '../reports/quotations.ts';
import { type Report, reportedIn } from '../reports/reported.ts';
import type { QuotedSentence } from '../reports/whole-quotations.ts';
import type { Assertion } from './assertion.ts';

/** For each quotation of several sentences, by its number, a report with the speaker. */
export type Speakers = ReadonlyMap<number, Report>;

type Spoken = Omit<Assertion, 'sentence' | 'block' | 'opensBlock'>;

export function speakersOf(sentences: readonly QuotedSentence[], pack: FullPack): Speakers {
  const speakers = new Map<number, Report>();
  for (const { text, start, quotation } of sentences) {
    if (quotation === undefined || speakers.has(quotation) || isQuotation(text)) continue;
    const attribution = quoted(text, pack.phrases(text), pack);
    const report = attribution && reportedIn(text, start, attribution, pack)[0]?.report;
    if (report !== undefined) speakers.set(quotation, report);
  }
  return speakers;
}

/**
 * @param last the previous assertion
 * @returns undefined if the sentence is not a quotation, or if no speaker is possible
 */
export function spokenIn(
  sentence: QuotedSentence,
  last: Assertion | undefined,
  speakers: Speakers,
  pack: FullPack,
): readonly Spoken[] | undefined {
  if (!isQuotation(sentence.text)) return undefined;
  const report = speakers.get(sentence.quotation ?? -1) ?? speakerBefore(sentence, last, pack);
  return report === undefined ? undefined : clausesSpoken(sentence, report, last?.report === report ? 0.6 : 0.5, pack);
}

function speakerBefore(
  { text, start }: QuotedSentence,
  last: Assertion | undefined,
  pack: FullPack,
): Report | undefined {
  if (last?.rule === 'direct-quote' && last.report !== undefined) return last.report;
  // Quoted words without a punctuation mark at their end are not speech, but a saying that the text comments on.
  if (!/[.!?…,][”"]\.?$/.test(text)) return undefined;
  // A pronoun, "he", is used for the speaker. A later step finds the last person mentioned for it.
  return { holder: { start, end: start, words: pack.holders.lastPerson }, cue: '', via: [] };
}

function clausesSpoken(
  { text, start }: QuotedSentence,
  report: Report,
  confidence: number,
  pack: FullPack,
): readonly Spoken[] {
  const end = text.replace(/[”".,!]+$/, '').length;
  return clausesWithin(text, { start: 1, end }, pack).map(({ ranges: [range], clause }) => ({
    ranges: [{ start: start + range.start, end: start + range.end }],
    pieces: [text.slice(range.start, range.end)],
    report,
    stance: 'reports',
    rule: 'direct-quote',
    confidence,
    leadIn: undefined,
    clause: clause ?? ALONE,
  }));
}
