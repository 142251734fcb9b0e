// A quotation of several sentences → the same sentences, each with its own quotation marks. The added marks are not in
// the text. The ranges of assertions contain only the words between the marks, so the ranges remain correct.

import type { Sentence } from '../../../text/sentences.ts';

export interface QuotedSentence extends Sentence {
  /**
   * The number of the quotation to which the sentence belongs; undefined if it belongs to none. All sentences of a
   * quotation have the same number.
   */
  readonly quotation: number | undefined;
}

/**
 * Maximum number of sentences after an opening quotation mark in which the closing mark is looked for: in the same
 * paragraph (`LONGEST`), and over several paragraphs. If none is found, the opening mark is ignored.
 */
const LONGEST = 10;
const LONGEST_OVER_PARAGRAPHS = 40;

/**
 * An opening quotation mark at the beginning of a paragraph. In English, it is repeated in each paragraph of a
 * quotation.
 */
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
 * The index of the sentence that closes the quotation which sentence `i` opens. A quotation continues in the next
 * paragraph if that paragraph begins with an opening mark. Undefined if no quotation is opened, or if none is closed.
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

/** Whether a sentence that closes a quotation opens another one: "and left.” Then he said, “Never." */
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
