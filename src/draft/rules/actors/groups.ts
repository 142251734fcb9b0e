// A sentence → its groups of people ("Western leaders", "farmers"), bodies ("the Obama administration") and blocs of
// states ("the West"). The confidence is higher if the group does or owns something, or if words beside the noun say
// which group it is. A learned model decides later which groups are actors.

import { isDemonym } from '../../../text/gazetteer.ts';
import type { NounPhrase, Phrases, Word } from '../../../text/phrases/phrases.ts';
import { tokensOf } from '../../../text/tags/tokens.ts';
import type { FullPack, GroupWords } from '../../languages/pack.ts';
import { perWord } from '../per-word.ts';
import { type Sighting, sighting } from './actor-draft.ts';
import { isPeople } from './people.ts';

/** Name of the rule that finds groups, bodies and blocs. */
export const GROUP_RULE = 'group-that-acts';

export function groupsIn(sentence: string, pack: FullPack): readonly Sighting[] {
  if (!tokensOf(sentence).some(({ text }) => canNameGroup(text, pack))) return [];
  const p = pack.phrases(sentence);
  return p.nouns.flatMap((noun) => groupOf(p, noun, pack) ?? []);
}

/** Whether a word can be the noun of a group. Most sentences have no such word, and need not be tagged. */
const canNameGroup = perWord((word, pack: FullPack) => {
  const { blocs, bodies, plurals } = pack.groups;
  const lower = word.toLowerCase().replaceAll('’', "'");
  return (
    isPeople(lower, pack) ||
    plurals.has(lower) ||
    bodies.has(lower) ||
    blocs.has(`${pack.names.articles[0]} ${lower}`) ||
    isPlural(word) ||
    pack.nouns.peoples.test(word)
  );
});

function groupOf(p: Phrases, noun: NounPhrase, pack: FullPack): Sighting | undefined {
  const { words } = p;
  const { groups } = pack;
  const head = words[noun.head];
  if (head === undefined || noun.head !== noun.last) return undefined;
  const inside = fromCount(words.slice(noun.first, noun.last + 1), pack);
  const bloc = inside.map(({ lower }) => lower).join(' ');
  if (groups.blocs.has(bloc) && /^\p{Lu}/u.test(inside.at(-1)?.text ?? ''))
    return groupSighting(inside, inside, 0.6, pack);
  const kind = kindOf(head, groups, pack);
  if (kind === undefined || inside.some(({ lower, tag }) => tag === 'PRP$' || groups.pointing.test(lower)))
    return undefined;
  if (isInName(words, noun, pack)) return undefined;
  const own = withoutVerb(withoutCount(inside, pack));
  const which = own.slice(0, -1);
  if (which.length > MOST_WHICH || which.some(({ tag }) => tag === 'POS' || tag === 'CC')) return undefined;
  const tail = which.length === 0 ? tailOf(p, noun, groups, pack) : [];
  const named = isNamed(head, [...which, ...tail], opens(words, noun), pack);
  const acts = isAgent(p, noun, pack);
  const described = tail.length > 0 || which.some(({ tag }) => /^(?:JJ|NN|NNP|VBN|VBG)/.test(tag));
  if (head.lower === pack.nouns.people && !which.some(({ tag }) => /^JJ/.test(tag))) return undefined;
  const isAffected = described && pack.nouns.deals.test(words[noun.first - 1]?.lower ?? '');
  const longer = longerForms(p, noun, inside, own, pack);
  if (kind === 'body') return groupSighting(inside, [...own, ...tail], named ? 0.55 : acts ? 0.5 : BARE, pack, longer);
  return groupSighting(
    inside,
    [...own, ...tail],
    acts || named || isAffected ? confidenceOf(acts, named) : BARE,
    pack,
    longer,
  );
}

/**
 * Confidence of a group or body that is only mentioned: it neither does nor owns anything, and no words say which one
 * it is.
 */
const BARE = 0.25;

/**
 * Longer names of a group: with the quantity before it ("some of the best men") or with the words after it ("extremists
 * in Syria").
 */
function longerForms(
  { nounAt, words }: Phrases,
  noun: NounPhrase,
  inside: readonly Word[],
  own: readonly Word[],
  pack: FullPack,
): readonly string[] {
  const joint = words[noun.last + 1];
  const next = pack.nouns.joins.test(joint?.lower ?? '') ? nounAt[noun.last + 2] : undefined;
  const tail = next === undefined ? [] : words.slice(noun.last + 1, next.last + 1);
  const counted = inside.filter(({ lower, tag }, i) => tag !== 'CD' && (i > 0 || !pack.nouns.notCounted.test(lower)));
  const isCounted = tail.some(({ tag }) => tag === 'CD');
  const whole = inside.filter(({ lower }, i) => i > 0 || !pack.nouns.articles.test(lower));
  const others = joint?.lower === pack.nouns.and ? nounAt[noun.last + 2] : undefined;
  const both =
    others === undefined || others.last - noun.last > MOST_WHICH ? [] : words.slice(noun.last + 1, others.last + 1);
  return [
    counted,
    whole,
    ...(tail.length === 0 || isCounted
      ? []
      : [
          [...own, ...tail],
          [...whole, ...tail],
        ]),
    ...(both.length === 0
      ? []
      : [
          [...own, ...both],
          [...whole, ...both],
        ]),
  ].map(textOf);
}

function isNamed(head: Word, which: readonly Word[], opening: boolean, pack: FullPack): boolean {
  return (
    pack.nouns.peoples.test(head.text) ||
    isPlural(head.text) ||
    which.some(({ text, tag }) => /^\p{Lu}/u.test(text) && (tag !== 'JJ' || isDemonym(text) || !opening))
  );
}

/**
 * The words from "of" on after a group's noun, if they say which group it is: "of Congress". Empty if there are none.
 */
function tailOf(
  { words, nounAt }: Phrases,
  { last }: NounPhrase,
  { pointing }: GroupWords,
  pack: FullPack,
): readonly Word[] {
  const noun = words[last + 1]?.lower === pack.grammar.of ? nounAt[last + 2] : undefined;
  if (
    noun === undefined ||
    noun.last - last > MOST_WHICH + 1 ||
    !/^NN/.test(words[noun.head]?.tag ?? '') ||
    pack.nouns.times.test(words[noun.head]?.lower ?? '')
  )
    return [];
  const own = words.slice(last + 1, noun.last + 1);
  return own.some(({ lower, tag }) => pointing.test(lower) || tag === 'PRP$') ? [] : own;
}

/**
 * The words after the last word that can't be part of the group's name, such as a verb, an adverb or a number: "draws
 * sixty visitors" → "visitors".
 */
function withoutVerb(words: readonly Word[]): readonly Word[] {
  const at = words
    .slice(0, -1)
    .findLastIndex(({ tag, text }) => /^(?:NNS|RB|RBS|RBR|JJS|JJR|VBZ|CD)$/.test(tag) && !text.endsWith('ss'));
  return words.slice(at + 1);
}

/** Maximum number of words before a group's noun. With more words, there is no group. */
const MOST_WHICH = 4;

function confidenceOf(acts: boolean, named: boolean): number {
  if (acts) return named ? 0.65 : 0.55;
  return named ? 0.55 : 0.4;
}

/** The kind of actor that a noun means: people ("farmers") or a body ("administration"). Undefined for other nouns. */
function kindOf(
  { lower, text, tag }: Word,
  { nobody, plurals, bodies }: GroupWords,
  pack: FullPack,
): 'people' | 'body' | undefined {
  if (nobody.has(lower)) return undefined;
  const plural = tag === 'NNS' || tag === 'NNPS' || pack.nouns.plural.test(lower);
  if (plural && (isPeople(lower, pack) || plurals.has(lower) || isPlural(text) || pack.nouns.peoples.test(text)))
    return 'people';
  return bodies.has(lower) && tag !== 'NNP' ? 'body' : undefined;
}

/** Whether a word is the adjective of a state in the plural: "Georgians". */
function isPlural(word: string): boolean {
  return /^\p{Lu}.*s$/u.test(word) && isDemonym(word.slice(0, -1));
}

/** The words without determiner, number and quantity at the beginning: "some Western leaders" → "Western leaders". */
function withoutCount(words: readonly Word[], pack: FullPack): readonly Word[] {
  const first = words.findIndex(({ tag, lower }) => !/^(?:DT|PDT|CD)$/.test(tag) && !pack.nouns.counts.test(lower));
  return first === -1 ? words : words.slice(first);
}

/**
 * The words from the last determiner or quantity on; all words if there is none. In "Of course many people", the tagger
 * finds the noun phrase "course many people", and the result is "many people".
 */
function fromCount(words: readonly Word[], pack: FullPack): readonly Word[] {
  return words.slice(
    Math.max(
      0,
      words.slice(0, -1).findLastIndex(({ tag, lower }) => tag === 'DT' || pack.nouns.counts.test(lower)),
    ),
  );
}

/** Whether the noun of a group is part of an organization's name: "Auditors" in "the Court of Auditors". */
function isInName(words: readonly Word[], noun: NounPhrase, pack: FullPack): boolean {
  const head = words[noun.head];
  const common =
    head !== undefined && /^\p{Lu}/u.test(head.text) && !pack.nouns.peoples.test(head.text) && !isPlural(head.text);
  const after = words[noun.last + 2];
  return (
    (common && !(noun.first === noun.head && opens(words, noun))) ||
    (common && !opens(words, noun) && after !== undefined && /^\p{Lu}/u.test(after.text))
  );
}

function opens(words: readonly Word[], { first }: NounPhrase): boolean {
  return first === 0 || /^[“"(]$/.test(words[first - 1]?.text ?? '');
}

/**
 * Whether the noun phrase is the subject of an active verb, an owner ("the farmers’ land"), or the agent of a passive
 * verb ("by farmers").
 */
function isAgent({ words, verbAt }: Phrases, { first, last }: NounPhrase, pack: FullPack): boolean {
  if (words[last + 1]?.tag === 'POS' || /^[’']$/.test(words[last + 1]?.text ?? '')) return true;
  if (words[first - 1]?.lower === pack.grammar.by) return true;
  let at = last + 1;
  while (/^RB/.test(words[at]?.tag ?? '') || words[at]?.lower === pack.nouns.who) at += 1;
  const verb = verbAt[at];
  return verb?.form === 'finite' && !verb.passive && !pack.nouns.be.test(words[verb.head]?.lower ?? '');
}

/** @param inside the words of the noun phrase, including its determiner or quantity */
function groupSighting(
  inside: readonly Word[],
  own: readonly Word[],
  confidence: number,
  pack: FullPack,
  longer: readonly string[] = [],
): Sighting {
  const text = textOf(own);
  const name = text.charAt(0).toUpperCase() + text.slice(1);
  const counted = pack.nouns.counted.test(inside[0]?.lower ?? '') ? [textOf(inside)] : [];
  // A name of several words is also searched for in lower case, because the text may write it so. A name of one word
  // would be found too often; it is only searched for with "the" before it.
  const { articles } = pack.names;
  const definite = inside[0]?.lower === articles[0] ? articles.map((article) => `${article} ${text}`) : [];
  const others = longer.filter((words) => words.includes(' ') && words !== text);
  const plain = own.length === 1 ? definite : text === name ? [] : [text];
  const here = [...new Set([...counted, ...plain, ...others])];
  return sighting({ name, type: 'group', here, rule: GROUP_RULE, confidence });
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }, i) => (isApart(words[i - 1], words[i]) ? ` ${text}` : text)).join('');
}

function isApart(before: Word | undefined, word: Word | undefined): boolean {
  return before !== undefined && word !== undefined && word.start > before.end;
}
