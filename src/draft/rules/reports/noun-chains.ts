// A noun phrase → the noun phrases that are joined to it: "the head of the union", "Ann Lee and Tom Pike".

import type { NounPhrase, Phrases } from '../../../text/phrases/phrases.ts';
import type { FullPack } from '../../languages/pack.ts';

/** A range of tokens, by the numbers of the first and the last token. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The whole subject that ends with the given noun phrase: "the head of the union" for "the union", "Ann Lee and Tom
 * Pike" for "Tom Pike". Undefined if the words are not a subject.
 * @param relative whether the noun phrase is before "who" or "which", and may be after a preposition
 */
export function chainTo(p: Phrases, noun: NounPhrase, pack: FullPack, relative = false): Span | undefined {
  const { words, nounAt } = p;
  let { first } = noun;
  while (first > 1) {
    const before = words[first - 1];
    const earlier =
      nounAt[first - 2] ?? (words[first - 2]?.lower === pack.grammar.elsewhere ? nounAt[first - 3] : undefined);
    if (before === undefined || earlier === undefined) break;
    const listed =
      before.text === ',' && pack.grammar.listJoints.test(words[noun.first - 1]?.lower ?? '') && first !== noun.first;
    const both = before.tag === 'CC' && !relative && (opens(p, earlier.first, pack) || isOneName(p, first));
    if (!(pack.grammar.joins.test(before.lower) || both || (listed && opens(p, earlier.first, pack)))) break;
    if (relative && p.verbAt[earlier.first - 1] !== undefined && before.lower !== pack.grammar.of) break;
    first = earlier.first;
  }
  const outside = words[first - 1];
  if (!relative && outside !== undefined && pack.grammar.prepositions.test(outside.lower) && outside.tag !== 'RB') {
    // A noun phrase after a preposition is not a subject, as "the north of Hay" in "In the north of Hay critics say".
    return undefined;
  }
  return { first, last: noun.last };
}

/** Whether an "and" before a token is inside a name: "the Centers for Disease Control and Prevention". */
function isOneName({ words }: Phrases, first: number): boolean {
  return [words[first], words[first - 2]].every(
    (word) => word !== undefined && /^\p{Lu}/u.test(word.text) && word.tag.startsWith('NNP'),
  );
}

/** Whether a noun phrase is at the beginning of a clause. If so, an "and" after it joins two subjects. */
export function opens({ words }: Phrases, first: number, pack: FullPack): boolean {
  const before = words[first - 1];
  return (
    before === undefined ||
    /^[,;:—–“"(]$/.test(before.text) ||
    before.tag === 'CC' ||
    (before.tag === 'IN' && !pack.grammar.prepositions.test(before.lower))
  );
}

/**
 * A noun phrase with the noun phrases joined to it, up to the token `end`: "Ann Lee of the Tram Club" for "Ann Lee".
 */
export function chainFrom(p: Phrases, noun: NounPhrase, end: number, pack: FullPack): Span {
  const { words, nounAt } = p;
  let { last } = noun;
  for (;;) {
    const joint = words[last + 1];
    const next = nounAt[last + 2];
    const joins =
      joint !== undefined &&
      (pack.grammar.joins.test(joint.lower) || joint.tag === 'CC' || joint.lower === pack.grammar.by);
    if (!joins || next === undefined || next.first !== last + 2 || next.last > end) return { first: noun.first, last };
    last = next.last;
  }
}
