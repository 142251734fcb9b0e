// A verb group → its properties as a verb of saying: which complements it takes, and which stance of the author it
// shows.

import type { Phrases, VerbGroup } from '../../../text/phrases/phrases.ts';
import type { FullPack, Stance, VerbClass } from '../../languages/pack.ts';

/** A verb of saying together with the words that belong to it, such as "is convinced" or "points out". */
export interface Saying {
  /** The number of the first token after the verb and the words that belong to it. */
  readonly next: number;
  readonly bare: boolean;
  readonly addressee: boolean;
  readonly factive: boolean;
  readonly rejects: boolean;
  readonly aside: boolean;
  /** Whether the verb alone makes a report. "Says" does; "is" in "is convinced" does not. */
  readonly plain: boolean;
}

/** The properties of a verb as a verb of saying; undefined for other verbs. */
export function sayingOf(clause: string, p: Phrases, verb: VerbGroup, pack: FullPack): Saying | undefined {
  const { words, nounAt } = p;
  const head = words[verb.head];
  if (head === undefined) return undefined;
  const rest = clause.slice(head.start, head.start + LONGEST_PHRASE);
  const phrase = pack.reports.verbPhrases
    .map((wording) => wording.exec(rest)?.[0])
    .find((found) => found !== undefined);
  if (phrase !== undefined) {
    const end = head.start + phrase.length;
    const next = words.findIndex(({ start }) => start >= end);
    return {
      ...NOT_PLAIN,
      next: next === -1 ? words.length : next,
      aside: true,
      factive: pack.reports.factivePhrases.test(phrase),
    };
  }
  const adjective = verb.head > verb.first ? verb.head : skipAdverbs(p, verb.last + 1);
  if (isBe(words[verb.first]?.lower, pack) && pack.reports.viewAdjectives.test(words[adjective]?.lower ?? ''))
    return { ...NOT_PLAIN, next: adjective + 1 };
  const class_ = verb.passive ? undefined : classOf(pack.verbs.get(head.lower));
  if (class_ !== undefined)
    return {
      next: verb.last + 1,
      bare: class_.bare === true,
      addressee: class_.addressee === true,
      factive: class_.factive === true,
      rejects: class_.rejects === true,
      aside: class_.aside === true,
      plain: true,
    };
  if (!pack.reports.holdingVerbs.test(head.lower)) return undefined;
  const at = /^(?:IN|RP|TO)$/.test(words[verb.last + 1]?.tag ?? '') ? verb.last + 2 : verb.last + 1;
  const noun = nounAt[words[at]?.tag === 'IN' || words[at]?.lower === pack.grammar.to ? at + 1 : at];
  return noun !== undefined &&
    pack.reports.viewNouns.has(words[noun.head]?.lower ?? '') &&
    words[noun.last + 1]?.lower === pack.grammar.that
    ? { ...NOT_PLAIN, next: noun.last + 1 }
    : undefined;
}

const LONGEST_PHRASE = 60;
const NOT_PLAIN = {
  bare: false,
  addressee: false,
  factive: false,
  rejects: false,
  aside: false,
  plain: false,
} as const;

function classOf(classes: readonly VerbClass[] | undefined): VerbClass | undefined {
  return classes?.find(({ describes }) => describes === undefined);
}

function isBe(word: string | undefined, pack: FullPack): boolean {
  return word !== undefined && pack.grammar.beforeAdjective.test(word);
}

function skipAdverbs({ words }: Phrases, from: number): number {
  let at = from;
  while (/^RB/.test(words[at]?.tag ?? '')) at += 1;
  return at;
}

/** The properties of a passive verb: "was told that", "it was remarked by Ann Lee that". */
export function passiveSaying(p: Phrases, verb: VerbGroup, pack: FullPack): Saying | undefined {
  const class_ = verb.passive
    ? pack.verbs.get(p.words[verb.head]?.lower ?? '')?.find(({ describes }) => describes === undefined)
    : undefined;
  if (class_ === undefined) return undefined;
  const { bare = false, addressee = false, factive = false, rejects = false } = class_;
  return { next: verb.last + 1, bare, addressee, factive, rejects, aside: false, plain: true };
}

/** The stance of the author that the words of a report show. */
export function stanceOf(
  { factive, rejects }: Pick<Saying, 'factive' | 'rejects'>,
  words: string,
  { reports: { manner } }: FullPack,
): Stance {
  if (rejects || manner.rejects.test(words)) return 'rejects';
  if (manner.questions.test(words)) return 'questions';
  if (manner.endorses.test(words)) return 'endorses';
  return factive ? 'endorses' : 'reports';
}
