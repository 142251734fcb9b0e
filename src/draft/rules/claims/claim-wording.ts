// A passage → the properties of its claim that follow from the wording: statement, label, type and certainty.

import type { Claim } from '../../../model/claim.ts';

/** Maximum length of a label in code units, the same as in the schema. */
const LONGEST_LABEL = 50;

const KINDS: readonly (readonly [Claim['type'], RegExp])[] = [
  ['policy', /\b(?:should|ought to|must|needs? to|has to|have to|it is time|let us)\b/i],
  [
    'definition',
    /\b(?:is defined as|are defined as|means that|is a (?:kind|sort|type) of|is another word for|consists? of)\b/i,
  ],
  [
    'prediction',
    /\b(?:will|won[’']t|shall|(?:is|are) (?:going|bound|about|doomed|likely|unlikely) to|would (?:be|lead|mean|cost))\b/i,
  ],
  [
    'cause',
    /\b(?:because|causes?|caused|leads? to|led to|results? (?:in|from)|due to|owing to|reasons? (?:for|why|behind)|thanks to|brings? about)\b/i,
  ],
  [
    'value',
    /\b(?:good|bad|better|worse|best|worst|right|wrong|fair|unfair|just|unjust|important|shameful|admirable|valuable|worth|deserves?|dangerous)\b/i,
  ],
  [
    'fact',
    /\d|\b(?:was|were|had been|has been|have been|reduced|fell|rose|opened|closed|signed|voted|announced|published)\b/i,
  ],
];

const POSSIBLE =
  /\b(?:may|might|could|can(?! (?:tell|assure|promise) you\b)|possibl[ey]|perhaps|maybe|conceivabl[ey])\b/i;
const PROBABLE =
  /\b(?:likely|unlikely|probabl[ey]|presumably|seems?|appears?|tends?|should|apparently|almost certainly)\b/i;

/** Joins the pieces of a quote to one sentence. Only its first letter and its final punctuation mark may be changed. */
export function statementOf(pieces: readonly string[]): string {
  const words = pieces
    .map((piece) => piece.trim())
    .join(' ')
    .replace(/^[“"‘']([^“”"]*)$/, '$1');
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?…][”"’')\]]*$/.test(text.slice(-6)) ? text : `${text.replace(/[,;:—–-]+$/, '')}.`;
}

/**
 * A statement shortened to a label that ends with "…". It is cut before a subordinate clause or at a comma if possible,
 * otherwise between two words.
 */
export function labelOf(statement: string): string {
  const words = statement.replace(/\.$/, '');
  if (words.length <= LONGEST_LABEL) return words;
  const cut = earlyEnd(words) ?? words.lastIndexOf(' ', LONGEST_LABEL - 1);
  const kept = words.slice(0, cut > 0 ? cut : LONGEST_LABEL - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:—–-]+$/, '')}…`;
}

/** Minimum length, in code units, of a label that is cut before a subordinate clause or at a comma. */
const SHORTEST_LABEL = 22;

/**
 * Positions where a statement can be cut: before a comma that is not inside a number, or before a subordinate clause.
 */
const AFTERTHOUGHT =
  /(?:,(?!\d)| (?:who|which|where|when|while|because|since|unless|until|after|before|without|rather than|in order to)\b)/g;

function earlyEnd(words: string): number | undefined {
  const ends = [...words.slice(0, LONGEST_LABEL + 1).matchAll(AFTERTHOUGHT)].map(({ index }) => index);
  return ends.findLast((at) => at >= SHORTEST_LABEL && at < LONGEST_LABEL);
}

export function typeOf(text: string): Claim['type'] {
  return KINDS.find(([, wording]) => wording.test(text))?.[0] ?? 'interpretation';
}

export function certaintyOf(text: string): Claim['certainty'] {
  if (POSSIBLE.test(text)) return 'possible';
  return PROBABLE.test(text) ? 'probable' : 'certain';
}
