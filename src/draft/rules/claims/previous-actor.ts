// A pronoun, or a description such as "the old skipper" → the actor that it means. This is an actor of a possible type
// and gender that is mentioned before.

import { countWhile } from '../../../anchor/count-while.ts';
import type { Mention } from '../../../anchor/find-names.ts';
import type { ActorType } from '../../../model/actor.ts';
import type { Gender } from '../../languages/holder-words.ts';
import type { Cast } from '../actors/actors.ts';
import { firstFrom } from './mentions-in.ts';

/**
 * The data that show which actor a pronoun means. Holders are found in reading order, and `last` is updated after each
 * of them.
 */
export interface Context {
  readonly ids: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, ActorType>;
  /** The genders of persons, as far as a title, role or first name shows them. */
  readonly genders: ReadonlyMap<string, Gender>;
  readonly cast: Cast;
  readonly starts: readonly number[];
  /** For each type of actor, the last holder, with the offset at which it was found. */
  readonly last: Map<ActorType, { readonly id: string; readonly at: number }>;
}

/** Maximum distance, in characters, from a pronoun to the mention that it refers to: about two paragraphs. */
const PRONOUN_REACH = 900;

/** Factor for the weight of a mention, applied once for each sentence from the mention to the pronoun. */
const FADING = 0.6;
/**
 * Number of mentions that the first mention in a sentence counts as, because it is usually the subject (`SUBJECT`), and
 * that the last holder counts as (`SPOKE`). Any other mention counts as one.
 */
const SUBJECT = 2;
const SPOKE = 2.5;

/**
 * The actor that a pronoun at the offset `at` most probably means: the actor of these types that is mentioned most
 * before it. Near mentions, subjects and the last holder count more. Undefined if no such actor is mentioned.
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
