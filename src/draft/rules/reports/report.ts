// A report found in a sentence: what is said, by whom, and how the author stands to it.

import type { Range } from '../../../anchor/range.ts';
import type { Claim } from '../../../model/claim.ts';
import { endOfWords } from '../../../text/sentences.ts';

/** All ranges are offsets into the sentence. */
export interface Attribution {
  /** Several where the report interrupts the content. */
  readonly content: readonly [Range, ...Range[]];
  /** The words that name the holder; undefined where nobody is named. */
  readonly holder: Range | undefined;
  readonly cue: string;
  readonly stance: Claim['stance'];
  readonly rule: string;
  readonly confidence: number;
}

/** A report whose content goes from an offset to the end of the sentence. */
export function reportFrom(start: number, sentence: string, fields: Omit<Attribution, 'content'>): Attribution {
  return { ...fields, content: [{ start, end: endOfWords(sentence) }] };
}

/** Where the words of a match's group stand; undefined for a group that took no part. */
export function located(match: RegExpExecArray, words: string | undefined): Range | undefined {
  if (words === undefined) return undefined;
  const start = match.index + match[0].indexOf(words);
  return { start, end: start + words.length };
}
