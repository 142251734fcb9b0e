// A verb group → its subject, as a range of tokens. The subject is directly before the verb, or other words are between
// the two: words between commas ("Ann Lee, the owner, says"), an earlier verb ("They met us and said"), or "who" ("the
// miller who says").

import type { NounPhrase, Phrases, VerbGroup } from '../../../text/phrases/phrases.ts';
import type { FullPack } from '../../languages/pack.ts';
import { chainFrom, chainTo, opens, type Span } from './noun-chains.ts';

/**
 * The words for a speaker, and how they were found: `strict` by the rules of grammar, the others with less certainty.
 */
export interface Subject {
  readonly span: Span | undefined;
  readonly how:
    | 'strict'
    | 'later'
    | 'negated'
    | 'near'
    | 'far'
    | 'after'
    | 'none'
    | 'agent'
    | 'passive'
    | 'owner'
    | 'some';
}

/** Maximum number of other verbs from the subject to the verb: 2 in "She seems to want to say". */
const DEEPEST = 4;

/**
 * The subject of a verb. Undefined if there is none, or if this verb, or a verb between it and the subject, is negated
 * or is only possible ("could say").
 */
export function subjectOf(p: Phrases, verb: VerbGroup, pack: FullPack, depth = 0): Span | undefined {
  if (depth > DEEPEST || (verb.negated && !repeats(p, verb, pack)) || isOnlyPossible(p, verb, pack)) return undefined;
  const at = skipAdverbs(p, verb.first - 1, pack);
  const found =
    verb.form === 'finite'
      ? beforeFinite(p, verb, at, depth, pack)
      : verb.form === 'infinitive'
        ? beforeInfinitive(p, at, depth, pack)
        : beforeGerund(p, verb, at, depth, pack);
  return found !== undefined && isSomebody(p, found, pack) ? found : undefined;
}

/**
 * The probable subject of a verb, also if the verb is negated or only possible. If the rules of grammar find no
 * subject, it is the nearest noun phrase before the verb.
 */
export function looseSubjectOf(p: Phrases, verb: VerbGroup, pack: FullPack): Subject {
  const strict = subjectOf(p, verb, pack);
  if (strict !== undefined) return { span: strict, how: 'strict' };
  const plain = subjectOf(p, { ...verb, negated: false }, pack);
  const denied =
    verb.form === 'infinitive' && pack.grammar.denies.test(p.words[p.verbAt[verb.first - 1]?.head ?? -1]?.lower ?? '');
  if (plain !== undefined || denied) return { span: plain, how: 'negated' };
  for (let at = verb.first - 1; at >= 0 && verb.first - at < 14; at -= 1) {
    if (/^[;:]$/.test(p.words[at]?.text ?? '')) break;
    const noun = p.nounAt[at];
    if (noun === undefined || isTime(p, noun, pack)) continue;
    if (pack.grammar.none.test(p.words[noun.first]?.lower ?? '')) return { span: undefined, how: 'negated' };
    return { span: chainTo(p, noun, pack, true) ?? noun, how: verb.first - noun.last <= 2 ? 'near' : 'far' };
  }
  const later = verb.first === 0 && verb.form === 'gerund' ? afterComma(p, verb.last, pack) : undefined;
  if (later !== undefined) return { span: later, how: 'later' };
  return { span: undefined, how: p.nounAt[verb.last + 1] === undefined ? 'none' : 'after' };
}

/** The subject after a participle at the head of a sentence: "the guild" in "Citing the costs, the guild closed it". */
function afterComma(p: Phrases, from: number, pack: FullPack): Span | undefined {
  const { words, nounAt, verbAt } = p;
  for (let at = from; at < words.length; at += 1) {
    const noun = words[at]?.text === ',' ? nounAt[at + 1] : undefined;
    if (noun === undefined) continue;
    const { last } = chainFrom(p, noun, words.length, pack);
    let next = last + 1;
    while (/^RB/.test(words[next]?.tag ?? '')) next += 1;
    if (verbAt[next]?.form === 'finite') return { first: noun.first, last };
  }
  return undefined;
}

/** Whether a verb only says what somebody can or should do: "they should know that". */
function isOnlyPossible({ words }: Phrases, { first, head, negated }: VerbGroup, pack: FullPack): boolean {
  return first < head && !negated && pack.grammar.possible.test(words[first]?.lower ?? '');
}

function repeats({ words }: Phrases, { head }: VerbGroup, pack: FullPack): boolean {
  return (
    pack.grammar.saysAgain.test(words[head]?.lower ?? '') || pack.grammar.saysAgain.test(words[head + 1]?.lower ?? '')
  );
}

function isSomebody({ words }: Phrases, { first, last }: Span, pack: FullPack): boolean {
  const own = words.slice(first, last + 1);
  return !(
    pack.grammar.nobody.test(words[last]?.lower ?? '') ||
    pack.grammar.hardlyAny.test(own[0]?.lower ?? '') ||
    own.some(({ text }) => /^[“”"„«»;:]$/.test(text))
  );
}

function skipAdverbs({ words }: Phrases, from: number, pack: FullPack): number {
  let at = from;
  while (
    at >= 0 &&
    (/^(?:RB|RBR|RBS)$/.test(words[at]?.tag ?? '') || pack.grammar.reflexives.test(words[at]?.lower ?? ''))
  )
    at -= 1;
  return at;
}

function beforeFinite(p: Phrases, verb: VerbGroup, at: number, depth: number, pack: FullPack): Span | undefined {
  const word = p.words[at];
  if (word === undefined) return undefined;
  if (word.tag === 'CC' || (word.text === ',' && p.words[at - 1]?.tag === 'CC')) return shared(p, at, depth, pack);
  if (pack.grammar.whoOrWhich.test(word.lower)) return antecedent(p, at, pack);
  if (word.text === ',' || /^[—–]|--+$/.test(word.text)) return interrupted(p, at, pack);
  if (word.text === ')') return bracketed(p, at, pack);
  const noun = p.nounAt[at];
  if (noun === undefined || noun.last !== at) return undefined;
  if (isTime(p, noun, pack)) return beforeFinite(p, verb, beforeTime(p, noun.first - 1, pack), depth, pack);
  const chain = verb.first > 0 ? chainTo(p, noun, pack) : undefined;
  return chain && (withApposition(p, chain, pack) ?? chain);
}

/** Whether a noun phrase is a time: "last year" and "March" are, the name "Theresa May" is not. */
function isTime({ words }: Phrases, { first, head }: NounPhrase, pack: FullPack): boolean {
  return (
    pack.grammar.times.test(words[head]?.lower ?? '') &&
    words.slice(first, head).every(({ tag }) => !tag.startsWith('NNP'))
  );
}

/** The token before words for a time: "Lee" in "Ann Lee also in March last year said". */
function beforeTime(p: Phrases, from: number, pack: FullPack): number {
  const { beforeTime: opens, times } = pack.grammar;
  let at = from;
  while (opens.test(p.words[at]?.lower ?? '') || times.test(p.words[at]?.lower ?? '')) at -= 1;
  return skipAdverbs(p, at, pack);
}

/** The name before an apposition with "and": "Ann Lee" in "Ann Lee, a smith of Hay and owner of the mill, says". */
function withApposition(p: Phrases, { first }: Span, pack: FullPack): Span | undefined {
  const { words, nounAt } = p;
  if (words[first - 1]?.tag !== 'CC') return undefined;
  for (let at = first - 2; at > 0 && first - at < LONGEST_INSERTION; at -= 1) {
    const noun = words[at]?.text === ',' ? nounAt[at - 1] : undefined;
    if (noun === undefined || !isName(p, noun) || !apposed(p, at, first)) continue;
    const base = chainTo(p, noun, pack);
    if (base !== undefined && opens(p, base.first, pack)) return base;
  }
  return undefined;
}

/**
 * The subject of an earlier verb, if the given verb has no subject of its own: "they" for "said" in "they met us and
 * said".
 */
function shared(p: Phrases, at: number, depth: number, pack: FullPack): Span | undefined {
  const earlier = p.verbs.findLast(({ last, form }) => last < at && form === 'finite');
  return earlier === undefined ? undefined : subjectOf(p, { ...earlier, negated: false }, pack, depth + 1);
}

function beforeInfinitive(p: Phrases, at: number, depth: number, pack: FullPack): Span | undefined {
  const { words, verbAt, nounAt } = p;
  const object = nounAt[at];
  if (
    object !== undefined &&
    (pack.grammar.anybody.test(words[at]?.lower ?? '') || pack.grammar.reasons.test(words[at]?.lower ?? ''))
  )
    return ofVerbEndingAt(p, object.first - 1, depth, pack);
  if (words[at]?.lower === pack.grammar.as && pack.grammar.farAs.test(words[at - 1]?.lower ?? ''))
    return ofVerbEndingAt(p, skipAdverbs(p, at - 1, pack), depth, pack);
  let before = at;
  while (/^(?:JJ|RB|VBN|IN)$/.test(words[before]?.tag ?? '') && verbAt[before] === undefined && at - before < 3)
    before -= 1;
  return ofVerbEndingAt(p, before, depth, pack) ?? ofVerbEndingAt(p, at, depth, pack);
}

function ofVerbEndingAt(p: Phrases, at: number, depth: number, pack: FullPack): Span | undefined {
  const verb = p.verbAt[at] ?? p.verbAt[at - 1];
  if (verb === undefined || verb.last < at - 1 || pack.grammar.denies.test(p.words[verb.head]?.lower ?? ''))
    return undefined;
  return subjectOf(p, verb, pack, depth + 1);
}

function beforeGerund(p: Phrases, verb: VerbGroup, at: number, depth: number, pack: FullPack): Span | undefined {
  const { words, nounAt } = p;
  const word = words[at];
  if (word === undefined || verb.form === 'participle') return undefined;
  if (word.text === ',') return shared(p, at, depth, pack);
  const noun = nounAt[at];
  if (noun?.last === at) return chainTo(p, noun, pack);
  if (word.tag !== 'IN') return ofVerbEndingAt(p, at, depth, pack);
  if (!pack.grammar.beforeGerund.test(word.lower)) return undefined;
  let before = at - 1;
  while (before > at - 6 && before >= 0 && p.verbAt[before] === undefined) before -= 1;
  return ofVerbEndingAt(p, before, depth, pack);
}

/** The noun phrase before the "who" or "which" that is at a token, with the noun phrases joined to it. */
function antecedent(p: Phrases, at: number, pack: FullPack): Span | undefined {
  const before = p.words[at - 1]?.text === ',' ? at - 2 : at - 1;
  const noun = p.nounAt[before];
  return noun === undefined ? undefined : chainTo(p, noun, pack, true);
}

/**
 * The subject of a verb after words between commas or dashes. If one of the noun phrases is a name, the name is the
 * subject: "Ann Lee" in "Its owner, Ann Lee, says" and in "Ann Lee, its owner, says".
 */
function interrupted(p: Phrases, at: number, pack: FullPack): Span | undefined {
  const { words, nounAt } = p;
  const mark = words[at]?.text;
  let found: Span | undefined;
  for (let open = at - 1; open > 0 && at - open < LONGEST_INSERTION; open -= 1) {
    if (/^[“”"«»„;:]$/.test(words[open]?.text ?? '')) break;
    if (words[open]?.text !== mark) continue;
    const noun = nounAt[open - 1];
    if (noun === undefined) continue;
    const base = chainTo(p, noun, pack);
    if (base === undefined) continue;
    if (pack.grammar.ofAgent.test(words[open + 1]?.lower ?? '')) return { first: base.first, last: at - 1 };
    const inside = nounAt[open + 1];
    const office = nounAt[base.first] ?? noun;
    if (inside !== undefined && isName(p, inside) && !isName(p, office) && found === undefined)
      return chainFrom(p, inside, at - 1, pack);
    // An earlier noun phrase is the subject only if it is a name at the beginning of the clause, and if no verb is
    // between it and the noun phrase that was found before.
    if (found !== undefined && !(isName(p, office) && base.first === 0 && apposed(p, open + 1, found.first))) break;
    found = base;
    if (base.first === 0) break;
  }
  return found;
}

function isName({ words }: Phrases, { head }: NounPhrase): boolean {
  return /^NNPS?$/.test(words[head]?.tag ?? '');
}

/** Whether the tokens from `from` up to `to` contain no verb. */
function apposed({ verbAt }: Phrases, from: number, to: number): boolean {
  return verbAt.slice(from, to).every((verb) => verb === undefined);
}

const LONGEST_INSERTION = 30;

/** The subject before words in brackets: "The Water Board (WB) says". */
function bracketed(p: Phrases, at: number, pack: FullPack): Span | undefined {
  let open = at - 1;
  while (open > 0 && p.words[open]?.text !== '(' && at - open < LONGEST_INSERTION) open -= 1;
  const noun = p.nounAt[open - 1];
  return noun === undefined ? undefined : chainTo(p, noun, pack);
}
