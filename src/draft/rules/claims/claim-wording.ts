// A passage → the properties of its claim that follow from the wording: statement, label, type and certainty.

import type { Claim } from '../../../model/claim.ts';
import type { ClaimWords } from '../../languages/holder-words.ts';

/** Maximum length of a label in code units, the same as in the schema. */
const LONGEST_LABEL = 50;

/**
 * The pieces of a quote, joined to one sentence. Only the first letter, the quotation mark before it, and the
 * punctuation mark at the end may change.
 */
export function statementOf(pieces: readonly string[]): string {
  const words = pieces
    .map((piece) => piece.trim())
    .join(' ')
    .replace(/^[“"‘']([^“”"]*)$/, '$1');
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?…][”"’')\]]*$/.test(text.slice(-6)) ? text : `${text.replace(/[,;:—–-]+$/, '')}.`;
}

/**
 * A statement as a label. A long statement is cut before a subordinate clause or at a comma if possible, otherwise
 * between two words, and then ends with "…".
 */
export function labelOf(statement: string, words: ClaimWords): string {
  const whole = statement.replace(/\.$/, '');
  if (whole.length <= LONGEST_LABEL) return whole;
  const cut = earlyEnd(whole, words) ?? whole.lastIndexOf(' ', LONGEST_LABEL - 1);
  const kept = whole.slice(0, cut > 0 ? cut : LONGEST_LABEL - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:—–-]+$/, '')}…`;
}

/** Minimum length, in code units, of a label that is cut before a subordinate clause or at a comma. */
const SHORTEST_LABEL = 22;

function earlyEnd(text: string, { afterthought }: ClaimWords): number | undefined {
  const ends = [...text.slice(0, LONGEST_LABEL + 1).matchAll(afterthought)].map(({ index }) => index);
  return ends.findLast((at) => at >= SHORTEST_LABEL && at < LONGEST_LABEL);
}

export function typeOf(text: string, { types }: ClaimWords): Claim['type'] {
  return types.find(([, wording]) => wording.test(text))?.[0] ?? 'interpretation';
}

export function certaintyOf(text: string, { possible, probable }: ClaimWords): Claim['certainty'] {
  if (possible.test(text)) return 'possible';
  return probable.test(text) ? 'probable' : 'certain';
}
