// A pronoun, or a description such as "the old skipper" → the actor that it refers to. Only actors of a possible type
// and gender that are mentioned before are considered.

import { countWhile } from '../../../anchor/count-while.ts';
import type { Mention } from '../../../anchor/find-names.ts';
import type { ActorType } from '../../../model/actor.ts';
import type { Gender } from '../../languages/holder-words.ts';
import type { Cast } from '../actors/actors.ts';
import { firstFrom } from './mentions-in.ts';

/** The data for resolving pronouns. Holders are found in reading order, and `last` is updated after each of them. */
export interface Context {
  readonly ids: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, ActorType>;
  /** The genders of persons, if the title or first name shows it. */
  readonly genders: ReadonlyMap<string, Gender>;
  readonly cast: Cast;
  readonly starts: readonly number[];
  /** For each type of actor, the last holder, with the offset at which it was found. */
  readonly last: Map<ActorType, { readonly id: string; readonly at: number }>;
}

/** Maximum distance, in characters, from a pronoun to the mention that it refers to: about two paragraphs. */
const PRONOUN_REACH = 900;

/** A mention counts less, by this factor, for each sentence between it and the pronoun. */
const FADING = 0.6;
/**
 * A mention counts as this many mentions if it is the first in its sentence, and so usually the subject (`SUBJECT`), or
 * if it is the last holder (`SPOKE`).
 */
const SUBJECT = 2;
const SPOKE = 2.5;

/**
 * The actor that a pronoun before `at` most probably means: the actor of these types with most mentions before. Near
 * mentions, subjects and the last holder count more.
 */
export function previousActor(
  types: readonly ActorType[],
  context: Context,
  at: number,
  reach = PRONOUN_REACH,
  gender?: Gender,
): string | undefined {
  const { cast, types: typeOf, last, starts, genders } = context;
  const worth = new Map<string, number>();
  const add = (id: string, points: number) => worth.set(id, (worth.get(id) ?? 0) + points);
  const fits = (id: string) => gender === undefined || (genders.get(id) ?? gender) === gender;
  const here = startBefore(starts, at);
  for (const type of types) {
    const spoke = last.get(type);
    if (spoke !== undefined && at - spoke.at < reach && fits(spoke.id))
      add(spoke.id, SPOKE * FADING ** (here - startBefore(starts, spoke.at)));
  }
  let end = at;
  for (let i = here; i >= 0 && at - end < reach; i -= 1) {
    const start = starts[i] as number;
    let isFirst = true;
    for (let j = firstFrom(cast.mentions, start); j < cast.mentions.length; j += 1) {
      const mention = cast.mentions[j] as Mention;
      if (mention.start >= end) break;
      if (!types.includes(typeOf.get(mention.id) ?? 'group') || !fits(mention.id)) continue;
      add(mention.id, (isFirst ? SUBJECT : 1) * FADING ** (here - i));
      isFirst = false;
    }
    end = start;
  }
  return [...worth].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** The index of the sentence that contains an offset. */
function startBefore(starts: readonly number[], at: number): number {
  return countWhile(starts, (start) => start <= at) - 1;
}
