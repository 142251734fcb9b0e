// A report in a clause: the reported words (the content), the holder, and the author's stance.

import type { Range } from '../../../anchor/range.ts';
import type { Claim } from '../../../model/claim.ts';
import type { Phrases } from '../../../text/phrases/phrases.ts';
import { endOfWords } from '../../../text/sentences.ts';
import type { Span } from './noun-chains.ts';

/** A report that was found in a clause. All ranges are offsets into the clause. */
export interface Attribution {
  /** One range, or several if the words of the report interrupt the content. */
  readonly content: readonly [Range, ...Range[]];
  /** The words that name the holder; undefined if nobody is named. */
  readonly holder: Range | undefined;
  readonly cue: string;
  readonly stance: Claim['stance'];
  readonly rule: string;
  readonly confidence: number;
  /** Signs by which a learned model judges the report. */
  readonly signs: readonly string[];
}

/** A report whose content is the rest of the clause from an offset on. */
export function reportFrom(start: number, clause: string, fields: Omit<Attribution, 'content'>): Attribution {
  return { ...fields, content: [{ start, end: endOfWords(clause) }] };
}

/** The range of the words that a named group of a pattern matched; undefined if the group did not match. */
export function located(match: RegExpExecArray, words: string | undefined): Range | undefined {
  if (words === undefined) return undefined;
  const start = match.index + match[0].indexOf(words);
  return { start, end: start + words.length };
}

/** The range, in the text, of a range of tokens. */
export function rangeOf({ words }: Phrases, { first, last }: Span): Range {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}
