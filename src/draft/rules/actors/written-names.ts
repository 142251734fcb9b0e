// Sentences in any language → possible names: runs of capitalized words, each with evidence from the words around it.

import type { Sentence } from '../../../text/sentences.ts';
import { ARTICLE, PARTICLE, TITLE } from '../../languages/any.ts';
import { quotationsIn } from '../reports/quotations.ts';

export interface WrittenName {
  readonly words: readonly string[];
  /** Whether the name begins a sentence, where any word has a capital. */
  readonly opens: boolean;
  /**
   * Whether a determiner, preposition or other short word comes before the name. Such a name is probably a thing's or a
   * place's.
   */
  readonly afterSmall: boolean;
  /** Whether the name is at most `BESIDE` characters before or after a quotation. */
  readonly besideQuotation: boolean;
  /** Whether a person's title comes before the name. */
  readonly titled: boolean;
  /** Whether a capital shows a name. False for a language that capitalizes all nouns, such as German. */
  readonly capitalsTell: boolean;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[’'-][\p{L}\p{M}]+)*`;
const RUN = new RegExp(String.raw`(?<![\p{L}\p{N}])${WORD}(?: (?:${PARTICLE} ){0,2}${WORD})*`, 'gu');

/**
 * Maximum number of capitalized words in a name. In a language that capitalizes all nouns, only the last two words are
 * used, because a noun may come before the name: "Lehrerin Sabine Oehm".
 */
const LONGEST = 4;
const LONGEST_AMONG_NOUNS = 2;

/**
 * Minimum share of words with a capital inside sentences that shows that the language of a text probably capitalizes
 * all nouns.
 */
const MOST_CAPITALS = 0.2;

/** Maximum distance, in characters, between a quotation and the name of its speaker. */
const BESIDE = 40;

export function writtenNamesIn(sentences: readonly Sentence[]): readonly WrittenName[] {
  const small = new Set(sentences.flatMap(({ text }) => text.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}\p{M}]*/gu) ?? []));
  const capitalsTell = shareOfCapitals(sentences) < MOST_CAPITALS;
  return sentences.flatMap(({ text }) => {
    const quotations = quotationsIn(text);
    return [...text.matchAll(RUN)].flatMap(({ 0: run, index }): readonly WrittenName[] => {
      const all = run.split(' ');
      const opens = opensSentence(text, index);
      const ordinary = opens && small.has((all[0] ?? '').toLowerCase()) ? 1 : 0;
      const words = nameIn(all.slice(ordinary), capitalsTell);
      if (words.length === 0) return [];
      const before = text.slice(Math.max(0, index - 16), index);
      const end = index + run.length;
      return [
        {
          words,
          opens: opens && words.length === all.length,
          afterSmall: words.length === all.length ? /(?:^|[\s(])\p{L}{1,3}[’' ]$/u.test(before) : ordinary > 0,
          besideQuotation: quotations.some(
            (one) => (index >= one.end && index - one.end < BESIDE) || (end <= one.start && one.start - end < BESIDE),
          ),
          titled: TITLE.test(before) && words.length === all.length,
          capitalsTell,
        },
      ];
    });
  });
}

/**
 * The words of a run that may be a name, with their particles. Empty if there are more than four capitalized words. In
 * a language that capitalizes all nouns, only the last two capitalized words.
 */
function nameIn(words: readonly string[], capitalsTell: boolean): readonly string[] {
  const first = words.findIndex((word) => /^\p{Lu}/u.test(word));
  const name = first === -1 ? [] : words.slice(first);
  const plain = name.filter((word) => /^\p{Lu}/u.test(word));
  if (capitalsTell) return plain.length > LONGEST ? [] : name;
  const joint = name.findLastIndex((word) => ARTICLE.test(word));
  return plain.length < name.length && joint === -1
    ? name.slice(-LONGEST)
    : name.slice(joint + 1).slice(-LONGEST_AMONG_NOUNS);
}

function opensSentence(text: string, at: number): boolean {
  return at === 0 || /[:!?…] ?$|[«„“"(—–-] ?$/.test(text.slice(Math.max(0, at - 2), at));
}

/** The share of capitalized words among the words that directly follow another word. */
function shareOfCapitals(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap(({ text }) => text.match(/(?<=[\p{L},] )\p{L}/gu) ?? []);
  return words.filter((letter) => letter !== letter.toLowerCase()).length / Math.max(1, words.length);
}
