// A text and a query → the ranges of the query's words in the text. A word matches words that begin with it or share
// its stem. A phrase matches a sequence of all its words. In scripts without spaces a word matches anywhere.

import { fold } from '../../anchor/fold.ts';
import type { Range } from '../../anchor/range.ts';
import { type Query, WORD } from './query.ts';

/** The ranges in the order of the text, without overlaps. */
export function hitsIn(text: string, query: Query): readonly Range[] {
  const pieces = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: folded(match[0]),
  }));
  const terms = [...query.phrases, ...new Set(words(query.words))].map((term) => words(term).map(folded));
  const hits = terms.flatMap((term) => pieces.flatMap((_, i) => hitsAt(pieces, i, term)));
  return withoutOverlaps(hits);
}

interface WordRange extends Range {
  readonly word: string;
}

function hitsAt(pieces: readonly WordRange[], at: number, term: readonly string[]): readonly Range[] {
  const own = pieces.slice(at, at + term.length);
  const [first] = own;
  if (first === undefined || term[0] === undefined) return [];
  if (term.length === 1 && isUnspaced(term[0])) return occurrences(first, term[0]);
  const isHit = own.length === term.length && own.every(({ word }, i) => isSame(word, term[i] ?? ''));
  return isHit ? [{ start: first.start, end: own.at(-1)?.end ?? first.end }] : [];
}

/**
 * Two words share a stem if they begin with the same letters. There must be at least `letters` of them (`apart` if both
 * words have other letters after them), and they must be at least the fraction `share` of the query's word. In each
 * word, at most `ending` letters may follow. “Negotiate” and “negotiation” share a stem.
 */
const STEM = { letters: 4, apart: 5, share: 0.6, ending: 4 };

function isSame(word: string, wanted: string): boolean {
  if (word.startsWith(wanted)) return true;
  const [a, b] = [withoutEnd(word), withoutEnd(wanted)];
  let shared = 0;
  while (shared < b.length && a[shared] === b[shared]) shared += 1;
  const letters = shared < Math.min(a.length, b.length) ? STEM.apart : STEM.letters;
  return shared >= Math.max(letters, STEM.share * b.length) && Math.max(a.length, b.length) - shared <= STEM.ending;
}

/** Removes a final letter that changes before an ending: stat(e) in states, stating; part(y) in party, parties. */
function withoutEnd(word: string): string {
  return word.replace(/e$/, '').replace(/y$/, 'i');
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

/**
 * All occurrences in a word of a script without spaces. Folding keeps the number of characters in these scripts, so
 * offsets stay the same.
 */
function occurrences({ start, word }: WordRange, wanted: string): readonly Range[] {
  const found: Range[] = [];
  for (let at = word.indexOf(wanted); at !== -1; at = word.indexOf(wanted, at + wanted.length))
    found.push({ start: start + at, end: start + at + wanted.length });
  return found;
}

function withoutOverlaps(ranges: readonly Range[]): readonly Range[] {
  const sorted = ranges.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return sorted.filter(({ start, end }) => {
    const isApart = start >= last;
    last = Math.max(last, end);
    return isApart;
  });
}

function words(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

function folded(word: string): string {
  return fold(word).text;
}
