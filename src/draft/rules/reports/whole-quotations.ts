// Sentences of one quotation → the same sentences, each in quotation marks of its own. The added marks are not in the
// text; the ranges of assertions contain only the words between the marks.

import type { Sentence } from '../../../text/sentences.ts';

export interface QuotedSentence extends Sentence {
  /** Sentences of one quotation have the same number. */
  readonly quotation: number | undefined;
}

/**
 * Maximum number of further sentences in a quotation, within a paragraph and over several paragraphs. If there is no
 * closing mark by then, the opening mark is ignored.
 */
const LONGEST = 10;
const LONGEST_OVER_PARAGRAPHS = 40;

/** An opening mark at the beginning of a paragraph. English repeats it in each paragraph of a quotation. */
const REOPENS = /^[“"]/;

export function withWholeQuotations(sentences: readonly Sentence[]): readonly QuotedSentence[] {
  const whole: QuotedSentence[] = sentences.map((sentence) => ({ ...sentence, quotation: undefined }));
  for (let i = 0; i < sentences.length; i += 1) {
    const end = endOf(sentences, i);
    if (end === undefined) continue;
    for (let at = i; at <= end; at += 1) {
      const sentence = whole[at] as Sentence;
      const isReopened = at > i && sentence.block !== sentences[at - 1]?.block;
      whole[at] = quoted(sentence, at > i && !isReopened, at < end, i);
    }
    i = end - (opensAgain((sentences[end] as Sentence).text) ? 1 : 0);
  }
  return whole;
}

/**
 * The index of the sentence that closes a quotation. A quotation continues in the next paragraph if the paragraph begins
 * with an opening mark.
 */
function endOf(sentences: readonly Sentence[], i: number): number | undefined {
  const first = sentences[i] as Sentence;
  if (!isOpen(first.text)) return undefined;
  for (let at = i + 1; at <= i + LONGEST_OVER_PARAGRAPHS; at += 1) {
    const [before, sentence] = [sentences[at - 1], sentences[at]];
    if (before === undefined || sentence === undefined) return undefined;
    const isReopened = sentence.block !== before.block;
    if (isReopened ? !REOPENS.test(sentence.text) : sentence.block === first.block && at > i + LONGEST)
      return undefined;
    if (closes(isReopened ? sentence.text.slice(1) : sentence.text)) return at;
  }
  return undefined;
}

function isOpen(text: string): boolean {
  const curly = text.lastIndexOf('“') > text.lastIndexOf('”');
  return curly || (!/[“”]/.test(text) && text.split('"').length % 2 === 0);
}

/** Whether a sentence that closes a quotation opens another: "and left.” Then he said, “Never." */
function opensAgain(text: string): boolean {
  return isOpen(text.slice(text.search(/[”"]/) + 1));
}

function closes(text: string): boolean {
  const [mark] = /[“”"]/.exec(text) ?? [];
  return mark === '”' || (mark === '"' && text.split('"').length % 2 === 0);
}

function quoted(sentence: Sentence, opens: boolean, shuts: boolean, quotation: number): QuotedSentence {
  const { text, start, end } = sentence;
  return {
    ...sentence,
    text: `${opens ? '“' : ''}${text}${shuts ? '”' : ''}`,
    start: opens ? start - 1 : start,
    end: shuts ? end + 1 : end,
    quotation,
  };
}
