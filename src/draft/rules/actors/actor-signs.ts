// Actors with their mentions → the signs of each: the rule that found it, its name, and the words around its mentions.
// From these signs, a learned model judges whether it is an actor. `npm run train -- drafts FOLDER` makes the weights.

import { countWhile } from '../../../anchor/count-while.ts';
import type { Mention } from '../../../anchor/find-names.ts';
import type { Range } from '../../../anchor/range.ts';
import { isDemonym, stateNamed } from '../../../text/gazetteer.ts';
import type { Phrases } from '../../../text/phrases/phrases.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { FUNCTION_WORDS } from '../../../text/words.ts';
import type { FullPack } from '../../languages/pack.ts';
import { doesBefore } from './acting.ts';
import type { FoundActor } from './actor-draft.ts';

/** Number of characters before and after a mention that are searched for signs. */
const AROUND = 60;

/** Maximum number of mentions of an actor that are searched for signs. */
const MOST = 12;

export interface ActorContext {
  /** The mentions of all actors, in reading order. */
  readonly mentions: readonly Mention[];
  readonly text: string;
  /** The sentences that were searched for actors. */
  readonly sentences: readonly Sentence[];
  /** The ranges of the words that name the holders of reports. */
  readonly holders: readonly Range[];
}

export function actorSigns(
  actors: readonly FoundActor[],
  { mentions, text, sentences, holders }: ActorContext,
  pack: FullPack,
): readonly (readonly string[])[] {
  const own = Map.groupBy(mentions, ({ id }) => id);
  const ends = new Map(holders.map(({ start, end }) => [end, start]));
  const names = actors.map(({ name }) => name.toLowerCase());
  const parts = new Set(names.flatMap(partsOf));
  return actors.map((actor, i) => {
    const places = own.get(actor.id) ?? [];
    const around = places.slice(0, MOST).map((place) => surroundings(place, text, pack));
    const roles = places.slice(0, MOST).map((place) => roleOf(place, sentences, pack));
    const inside = parts.has(names[i] ?? '');
    const holds = places.filter(({ start, end }) => start - (ends.get(end) ?? -LONGEST_TITLE) < LONGEST_TITLE).length;
    const subjects = roles.filter((role) => role.startsWith('subject')).length;
    const blocks = new Set(places.map((place) => blockOf(place, sentences))).size;
    return [
      'bias',
      ...nameSigns(actor, pack),
      `mentions ${places.length > 4 ? 5 : places.length > 2 ? 3 : places.length}`,
      `mentions ${actor.type} ${places.length > 4 ? 5 : places.length > 2 ? 3 : places.length}`,
      ...(inside ? ['inside another', `inside another ${actor.type}`] : []),
      ...new Set(around.flatMap(({ signs }) => signs.map((sign) => `${actor.type} ${sign}`))),
      ...new Set(around.flatMap(({ signs }) => signs)),
      ...new Set(roles.flatMap((role) => [`role ${role}`, `role ${actor.type} ${role}`])),
      ...(new Set(roles).size === 1 ? [`only role ${actor.type} ${roles[0]}`] : []),
      ...(holds > 0 ? ['holds', `holds ${actor.type}`, `holds ${actor.type} ${Math.min(2, holds)}`] : []),
      `subject ${subjects === 0 ? 'never' : subjects === roles.length ? 'always' : 'sometimes'} ${actor.type}`,
      `blocks ${Math.min(3, blocks)} ${actor.type}`,
      ...(around.some(({ acts }) => acts) ? ['acts', `acts ${actor.type}`] : []),
      ...(places.length > 0 && around.every(({ placed }) => placed)
        ? ['only a place', `only a place ${actor.type}`]
        : []),
    ];
  });
}

/** Maximum number of characters before the name of a holder that may be a title or "the". */
const LONGEST_TITLE = 30;

function blockOf({ end }: Mention, sentences: readonly Sentence[]): string | undefined {
  return sentences[countWhile(sentences, (one) => one.end < end)]?.block;
}

/** Maximum number of words of a name from which its parts are formed. Words after these are ignored. */
const LONGEST = 12;

/** All runs of consecutive words in a name, except the whole name. */
function partsOf(name: string): readonly string[] {
  const words = name.split(' ').slice(0, LONGEST);
  return words.flatMap((_, first) =>
    words.slice(first).flatMap((__, more) => {
      const part = words.slice(first, first + more + 1).join(' ');
      return part === name ? [] : [part];
    }),
  );
}

function nameSigns({ name, type, rule, confidence, aliases, role }: FoundActor, pack: FullPack): readonly string[] {
  const words = name.split(' ');
  const last = (words.at(-1) ?? '').toLowerCase();
  const [head = ''] = name.split(pack.nouns.afterHead, 1);
  const noun = head.slice(head.lastIndexOf(' ') + 1).toLowerCase();
  const capitals = words.slice(1).filter((word) => /^\p{Lu}/u.test(word)).length;
  return [
    `rule ${rule}`,
    `type ${type}`,
    `sure ${rule} ${confidence}`,
    `words ${Math.min(4, words.length)}`,
    `words ${type} ${Math.min(4, words.length)}`,
    `capitals ${type} ${Math.min(2, capitals)}`,
    ...(type === 'group'
      ? [
          `noun ${noun}`,
          `end ${last.slice(-3)}`,
          ...(head !== name ? ['tail'] : []),
          `first ${words.length > 1 ? kindOf(words[0] ?? '', pack) : 'none'}`,
        ]
      : []),
    ...(words.some((word) => isDemonym(word) || stateNamed(word) !== undefined) ? [`people ${type}`] : []),
    ...(aliases.length > 0 ? ['aliases'] : []),
    ...(role === undefined ? [] : ['role']),
    ...(/^\p{Lu}{2,6}$/u.test(name) ? [`acronym ${type}`] : []),
  ];
}

function kindOf(word: string, pack: FullPack): string {
  if (isDemonym(word)) return 'people';
  const end = pack.nouns.adjectives.exec(word.toLowerCase())?.[0];
  return end ?? 'other';
}

/**
 * The grammatical role of a name in its sentence: subject, passive subject, object, owner or modifier. Otherwise the
 * preposition or the kind of word before the name.
 */
function roleOf({ start, end }: Mention, sentences: readonly Sentence[], pack: FullPack): string {
  const sentence = sentences[countWhile(sentences, (one) => one.end < end)];
  if (sentence === undefined || sentence.start > start) return 'outside';
  const p = pack.phrases(sentence.text);
  const last = countWhile(p.words, (word) => sentence.start + word.start < end) - 1;
  const first = countWhile(p.words, (word) => sentence.start + word.start < start);
  const noun = p.nounAt[last];
  if (noun === undefined) return 'none';
  if (p.words[last + 1]?.tag === 'POS' || /^[’']/.test(p.words[last + 1]?.text ?? '')) return 'owner';
  if (noun.last > last) return 'modifier';
  let at = last + 1;
  while (/^RB/.test(p.words[at]?.tag ?? '') || pack.nouns.relatives.test(p.words[at]?.lower ?? '')) at += 1;
  const verb = p.verbAt[at];
  const governor = governorOf(p, Math.min(first, noun.first));
  if (verb?.form === 'finite' && !governor.startsWith('prep'))
    return pack.nouns.is.test(p.words[verb.head]?.lower ?? '')
      ? 'subject of be'
      : verb.passive
        ? 'passive subject'
        : 'subject';
  return governor;
}

/**
 * The grammatical role of a noun phrase as the word before it shows: a preposition, or `object` after a verb. If the
 * noun phrase is in a list, the word before the list counts.
 */
function governorOf({ words, nounAt, verbAt }: Phrases, first: number): string {
  let at = first - 1;
  while (at > 0 && (words[at]?.tag === 'CC' || words[at]?.text === ',')) {
    const item = nounAt[at - 1];
    if (item === undefined) at -= 1;
    else at = item.first - 1;
  }
  const word = words[at];
  if (word === undefined) return 'opening';
  if (word.tag === 'IN' || word.tag === 'TO') return `prep ${word.lower}`;
  return verbAt[at] === undefined ? `after ${word.tag}` : 'object';
}

interface Surroundings {
  readonly signs: readonly string[];
  readonly acts: boolean;
  readonly placed: boolean;
}

function surroundings({ start, end }: Mention, text: string, pack: FullPack): Surroundings {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const [previous = ''] = /[\p{L}’']+$|[^\s\p{L}]$/u.exec(before.replace(pack.nouns.article, ' ').trimEnd()) ?? [];
  const [next = ''] = /^(?:[’']s?\b|[’'](?= )|\p{L}+|[^\s\p{L}])/u.exec(after.trimStart()) ?? [];
  const acts = doesBefore(after, pack);
  return {
    signs: [`before ${plain(previous)}`, `after ${pack.verbs.has(next.toLowerCase()) ? 'saying' : plain(next)}`],
    acts,
    placed: pack.acting.placed.test(before),
  };
}

function plain(word: string): string {
  const lower = word.toLowerCase();
  return lower === '' || FUNCTION_WORDS.has(lower) || !/\p{L}/u.test(lower) ? lower : 'word';
}
