// Placed claims → their marks: stance and voice as classes, the role in arguments, and the name of a voice where it begins.

import type { Range } from '../anchor/range.ts';
import { namesOfActors } from '../model/actor-name.ts';
import {
  type ActorEntry,
  type ArgumentEntry,
  type ArticleEntry,
  aimOf,
  type ClaimEntry,
  holdersOf,
  isOwnVoice,
  premisesOf,
} from '../model/corpus.ts';
import { voiceKey, voicesOf } from '../model/voices.ts';
import { inLanguage } from '../ui/in-language.ts';
import type { Words } from '../ui/languages.ts';
import type { ClaimMark } from './marks.ts';
import type { Placed } from './placed.ts';

/** Minimum distance of two names in the gutter, in code units: about a line. */
const LINE = 70;

/** The marks of all claims with a place, in reading order. */
export function claimMarks(
  claims: readonly Placed<ClaimEntry>[],
  args: readonly ArgumentEntry[],
  article: ArticleEntry,
  actors: ReadonlyMap<string, ActorEntry>,
  words: Words,
): readonly ClaimMark[] {
  const { commonWords, stanceWords } = words;
  const { lang } = inLanguage(words, article.data);
  const voices = voicesOf(
    claims.map(({ entry }) => entry),
    article,
  );
  const tintOf = new Map(voices.map(({ actors: who, tint }, i) => [i === 0 ? '' : who.join(' ') || 'unnamed', tint]));
  const roleOf = roles(args);
  const begins = voiceChanges(claims, article);
  return claims.flatMap(({ entry, ranges, number }) => {
    if (number === undefined) return [];
    const told = isOwnVoice(entry, article) ? [] : ['told', `v${tintOf.get(voiceKey(entry, article))}`];
    const names = commonWords.names(namesOfActors(actors, holdersOf(entry, article))) || commonWords.unnamedHolder;
    return [
      {
        id: entry.id,
        ranges,
        number,
        classes: [entry.data.stance, ...told],
        label: commonWords.goToNote(
          commonWords.claim,
          number,
          told.length === 0 ? commonWords.ownVoice : `${stanceWords[entry.data.stance]}, ${names}`,
        ),
        lang,
        role: roleOf(entry.id),
        who: begins.has(entry.id) ? names : undefined,
      },
    ];
  });
}

function roles(args: readonly ArgumentEntry[]): (claim: string) => string {
  const premises = new Set(args.flatMap(premisesOf));
  const aims = (attacks: boolean) =>
    new Set(args.filter(({ data }) => (data.relation !== 'support') === attacks).map(aimOf));
  const [supported, attacked] = [aims(false), aims(true)];
  return (claim) =>
    `${supported.has(claim) ? '▲' : ''}${premises.has(claim) ? '△' : ''}${attacked.has(claim) ? '✕' : ''}`;
}

/** The claims at which a reported voice begins that was not heard just before. */
function voiceChanges(claims: readonly Placed<ClaimEntry>[], article: ArticleEntry): ReadonlySet<string> {
  const changes = new Set<string>();
  let heard = '';
  let last: Range = { start: -LINE, end: -LINE };
  let named = -LINE;
  for (const { entry, ranges } of claims) {
    const first = ranges[0];
    if (first === undefined) continue;
    const voice = voiceKey(entry, article);
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
