// Sentences in any language → candidates for names: runs of capitalized words, each with the evidence of its position.

import type { Sentence } from '../../../text/sentences.ts';
import { quotationsIn } from '../reports/quotations.ts';

export interface WrittenName {
  readonly words: readonly string[];
  /** Whether it begins a sentence, where a capital is not evidence. */
  readonly opens: boolean;
  /** Whether a word as short as an article or preposition comes before it, as before things and places. */
  readonly afterSmall: boolean;
  /** Whether it is next to quotation marks, or between a colon and a quotation. */
  readonly besideQuotation: boolean;
  /** Whether a person's title comes before it. */
  readonly titled: boolean;
  /** Whether a capital marks a name in this text, rather than any noun. */
  readonly capitalsTell: boolean;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}]*(?:[’'-][\p{L}\p{M}]+)*`;
const PARTICLE = '(?:de|da|do|dos|du|del|della|di|van|von|der|den|ter|af|av|y)';
const RUN = new RegExp(String.raw`(?<![\p{L}\p{N}])${WORD}(?: (?:${PARTICLE} ){0,2}${WORD})*`, 'gu');

/** Words that join parts of a name, and are articles elsewhere. */
const ARTICLE = /^(?:der|den)$/;

/** Titles that many languages share, or that rarely precede anything but a name. */
const TITLE = /(?:^|[\s(„“«"])(?:Dr|Dra|Prof|Profª|Mme|Mlle|Sr|Sra|Ing|Mag|Mgr|Dott|Dr\. h\. c)\.? $/u;

/** Where every noun has a capital, a name is the last two words: "Lehrerin | Sabine Oehm". */
const LONGEST = 4;
const LONGEST_AMONG_NOUNS = 2;

/** Share of capitalized words inside sentences above which the language capitalizes all nouns. */
const MOST_CAPITALS = 0.2;

/** Characters between a name and a quotation within which the name is its speaker. */
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

/** Up to four words, or the last two where all nouns have capitals; joining words do not count. */
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

/** Counted among words that follow another word. */
function shareOfCapitals(sentences: readonly Sentence[]): number {
  const words = sentences.flatMap(({ text }) => text.match(/(?<=[\p{L},] )\p{L}/gu) ?? []);
  return words.filter((letter) => letter !== letter.toLowerCase()).length / Math.max(1, words.length);
}
