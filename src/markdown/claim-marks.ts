// Claims with ranges → the data of their <mark> elements: stance, voice and weight as classes, the symbol of the
// stance, the role in arguments, and the holder's name if another voice begins at the claim.

import { inReadingOrder, type Range } from '../anchor/range.ts';
import { namesOfActors } from '../model/actor-name.ts';
import {
  type ActorEntry,
  type ArgumentEntry,
  type ArticleEntry,
  aimOf,
  type ClaimEntry,
  holdersOf,
  premisesOf,
} from '../model/corpus.ts';
import { mainPoints, thesesOf } from '../model/main-points.ts';
import { keyOfVoice, voiceKeys, voicesOf } from '../model/voices.ts';
import { inLanguage } from '../ui/in-language.ts';
import type { Words } from '../ui/languages.ts';
import { byAuthors } from '../ui/several-authors.ts';
import type { ClaimMark } from './marks.ts';
import type { Placed } from './placed.ts';

/** Minimum distance between two holders' names beside the text, in code units: about one line. */
const LINE = 70;

/** The data, besides the claims, that are needed to make an article's marks. */
export interface Marking {
  readonly article: ArticleEntry;
  readonly arguments: readonly ArgumentEntry[];
  readonly actors: ReadonlyMap<string, ActorEntry>;
  readonly words: Words;
}

/** The marks of all claims with ranges, in reading order; of claims that begin together, the longer one is first. */
export function claimMarks(claims: readonly Placed<ClaimEntry>[], marking: Marking): readonly ClaimMark[] {
  const { article, arguments: args } = marking;
  const words = byAuthors(marking.words, article);
  const entries = claims.map(({ entry }) => entry);
  const tintOf = new Map(voicesOf(entries, article).map((voice) => [keyOfVoice(voice), voice.tint]));
  const { lang } = inLanguage(marking.words, article.data);
  const main = mainPoints(entries, args, article);
  const roleOf = roles(args);
  const here = claims
    .filter(({ number }) => number !== undefined)
    .toSorted((a, b) => inReadingOrder(a.ranges[0] as Range, b.ranges[0] as Range));
  const begins = voiceChanges(here, article);
  return here.map(({ entry, ranges, number = 0 }) => {
    const [voice = ''] = voiceKeys(entry, article);
    const names = namesIn(entry, marking);
    const told = voice === '' ? [] : ['told', `v${tintOf.get(voice)}`];
    const weight = thesesOf(article).includes(entry.id) ? ['is-thesis'] : main.has(entry.id) ? [] : ['minor'];
    return {
      id: entry.id,
      ranges,
      number,
      numeral: marking.words.numeral(number),
      classes: [entry.data.stance, ...told, ...weight],
      label: labelOf(entry, number, voice === '' ? undefined : names, words),
      sign: voice === '' && entry.data.stance === 'endorses' ? '' : marking.words.stanceSigns[entry.data.stance],
      lang,
      role: roleOf(entry.id),
      who: begins.has(entry.id) ? names : undefined,
    };
  });
}

function namesIn(claim: ClaimEntry, { article, actors, words: { commonWords } }: Marking): string {
  return commonWords.names(namesOfActors(actors, holdersOf(claim, article))) || commonWords.unnamedHolder;
}

/** @param names the names of the holders; undefined for the author's own claims */
function labelOf(
  { data }: ClaimEntry,
  number: number,
  names: string | undefined,
  { commonWords, stanceWords }: Words,
): string {
  const voice = names === undefined ? commonWords.ownVoice : `${stanceWords[data.stance]}${commonWords.comma}${names}`;
  return commonWords.goToNote(commonWords.claim, number, voice);
}

function roles(args: readonly ArgumentEntry[]): (claim: string) => string {
  const premises = new Set(args.flatMap(premisesOf));
  const aims = (attacks: boolean) =>
    new Set(args.filter(({ data }) => (data.relation !== 'support') === attacks).map(aimOf));
  const [supported, attacked] = [aims(false), aims(true)];
  return (claim) =>
    `${supported.has(claim) ? '▲' : ''}${premises.has(claim) ? '△' : ''}${attacked.has(claim) ? '✕' : ''}`;
}

/**
 * The ids of the claims that get the holder's name beside the text. These are claims of others, if the claim before has
 * another holder or is more than LINE away, and if the last name beside the text is at least LINE away.
 */
function voiceChanges(claims: readonly Placed<ClaimEntry>[], article: ArticleEntry): ReadonlySet<string> {
  const changes = new Set<string>();
  let heard = '';
  let last: Range = { start: -LINE, end: -LINE };
  let named = -LINE;
  for (const { entry, ranges } of claims) {
    const first = ranges[0];
    if (first === undefined) continue;
    const voice = voiceKeys(entry, article).join(' ');
    const isNew = voice !== '' && (voice !== heard || first.start - last.end > LINE);
    if (isNew && first.start - named >= LINE) {
      changes.add(entry.id);
      named = first.start;
    }
    heard = voice;
    last = first;
  }
  return changes;
}
