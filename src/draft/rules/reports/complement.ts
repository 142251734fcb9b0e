// The words after a verb of saying → the first word of its content. The content begins after "that", after a colon, or
// as a clause without "that". Words between the verb and the content are skipped: "the court in March" in "told the
// court in March that".

import type { Phrases, VerbGroup, Word } from '../../../text/phrases/phrases.ts';
import type { FullPack } from '../../languages/pack.ts';
import { chainFrom } from './noun-chains.ts';

export interface Complement {
  readonly kind: 'that' | 'bare' | 'colon';
  /** The number of the first token of the content. */
  readonly first: number;
}

/**
 * The complements of a verb: a content without "that" (`bare`), an addressee such as "the court" in "told the court".
 */
export interface Frame {
  readonly bare: boolean;
  readonly addressee: boolean;
}

/** Maximum number of tokens between a verb and its content. */
const FARTHEST = 16;

/** Whether a clause can begin with this word, if the word is after "that". */
export function opensClause(word: Word | undefined, pack: FullPack): boolean {
  return word !== undefined && !pack.grammar.notAfterThat.test(word.lower);
}

/** @param from the number of the token after the verb of saying */
export function complementFrom(p: Phrases, from: number, frame: Frame, pack: FullPack): Complement | undefined {
  const { words, nounAt } = p;
  let addressed = !frame.addressee;
  for (let at = from; at < words.length && at - from < FARTHEST; ) {
    const { lower, text, tag } = words[at] as (typeof words)[number];
    if (lower === pack.grammar.that && isThat(p, at, pack)) return { kind: 'that', first: at + 1 };
    if (text === ':') return at + 1 < words.length ? { kind: 'colon', first: at + 1 } : undefined;
    if (text === ',') {
      const that = thatAfterInsertion(p, at, pack);
      return that === undefined ? undefined : { kind: 'that', first: that + 1 };
    }
    if (frame.bare && !pack.grammar.objects.test(lower) && isClauseAt(p, at, pack)) return { kind: 'bare', first: at };
    const noun = nounAt[at];
    if (noun !== undefined && (!addressed || pack.grammar.times.test(words[noun.head]?.lower ?? ''))) {
      if (!pack.grammar.times.test(words[noun.head]?.lower ?? '')) addressed = true;
      at = chainFrom(p, noun, from + FARTHEST, pack).last + 1;
    } else if (
      pack.grammar.placed.test(lower) &&
      (nounAt[at + 1] !== undefined || /^(?:JJ|RB)$/.test(words[at + 1]?.tag ?? ''))
    ) {
      const next = nounAt[at + 1];
      at = next === undefined ? at + 2 : chainFrom(p, next, from + FARTHEST, pack).last + 1;
    } else if (/^(?:RB|RP|RBR)$/.test(tag)) at += 1;
    else return undefined;
  }
  return undefined;
}

/** Whether the token is a "that" with which a clause begins. */
function isThat(p: Phrases, at: number, pack: FullPack): boolean {
  return p.words.length - at > 2 && opensClause(p.words[at + 1], pack) && !isRelativeThat(p, at, pack);
}

/** Whether "that" is the subject of a relative clause: "a trust that promotes debate". */
export function isRelativeThat({ words, verbAt, nounAt }: Phrases, at: number, pack: FullPack): boolean {
  const before = words[at - 1];
  return (
    before !== undefined &&
    nounAt[at - 1] !== undefined &&
    verbAt[at + 1]?.form === 'finite' &&
    !/^(?:PRP|CD)$/.test(before.tag) &&
    !pack.grammar.times.test(before.lower)
  );
}

/**
 * The number of a token "that" after a comma, or after words between commas: "claims, without a single figure, that".
 * Undefined if there is none.
 */
function thatAfterInsertion(p: Phrases, at: number, pack: FullPack): number | undefined {
  const { words } = p;
  if (words[at + 1]?.lower === pack.grammar.that && isThat(p, at + 1, pack)) return at + 1;
  for (let close = at + 2; close < words.length && close - at < FARTHEST; close += 1) {
    if (words[close]?.text !== ',') continue;
    return words[close + 1]?.lower === pack.grammar.that && isThat(p, close + 1, pack) ? close + 1 : undefined;
  }
  return undefined;
}

/** Maximum number of tokens in the subject of a clause that begins without "that". */
const LONGEST_SUBJECT = 14;

/** Whether a clause without "that" begins at a token: a subject begins there, and a finite verb follows. */
export function isClauseAt(p: Phrases, at: number, pack: FullPack): boolean {
  const { words, verbAt, nounAt } = p;
  const opener = words[at];
  const begins = nounAt[at]?.first === at || /^(?:VBG|EX|JJ|PDT|NN|NNS)$/.test(opener?.tag ?? '');
  if (opener === undefined || !begins || opener.tag === 'WP' || isBareNoun(p, at)) return false;
  for (let i = at; i < words.length && i - at < LONGEST_SUBJECT; i += 1) {
    const verb = verbAt[i];
    if (verb?.form === 'finite') return i > at && !isRelative(p, i);
    const { tag, text, lower } = words[i] as (typeof words)[number];
    if (
      i > at &&
      (/^(?:WDT|WP|WRB|TO)$/.test(tag) || /^[;:.?!—–“”"()]$/.test(text) || pack.grammar.endsSubject.test(lower))
    )
      return false;
    if (text === ',') return false;
  }
  return false;
}

/** Whether a singular noun without a determiner begins at a token, such as "insult" in "adds insult to injury". */
function isBareNoun({ words, nounAt }: Phrases, at: number): boolean {
  const noun = nounAt[at];
  return noun !== undefined && words[noun.head]?.tag === 'NN' && /^(?:NN|JJ)$/.test(words[at]?.tag ?? '');
}

function isRelative({ words }: Phrases, at: number): boolean {
  return /^(?:WDT|WP)$/.test(words[at - 1]?.tag ?? '');
}

/**
 * The number of the token after an aside that ends with this verb group, or with words for a time, a place or an
 * addressee after it. Undefined if the sentence continues, so that the words are not an aside.
 * @param addressee whether the verb can have an object: "she told the court"
 */
export function endOfAside(p: Phrases, { last }: VerbGroup, pack: FullPack, addressee = true): number | undefined {
  const { words, nounAt } = p;
  let at = last + 1;
  while (at < words.length && at - last < FARTHEST) {
    const { text, lower, tag } = words[at] as (typeof words)[number];
    if (/^[,.;:!?—–“”"]$|^--+$|^\)$/.test(text)) return at;
    const noun = nounAt[at];
    const isPlace = (pack.grammar.placed.test(lower) || lower === pack.grammar.of) && nounAt[at + 1] !== undefined;
    if (isPlace) at = (nounAt[at + 1]?.last ?? at) + 1;
    else if (noun !== undefined && (addressee || pack.grammar.times.test(words[noun.head]?.lower ?? '')))
      at = noun.last + 1;
    else if (/^(?:RB|RP|RBR|IN|JJ)$/.test(tag)) at += 1;
    else return undefined;
  }
  return at;
}
