// A pronoun, or a description such as "the old skipper" → its antecedent: of the actors of a possible type, the one named
// last, or the last holder.

import { countWhile } from '../../../anchor/count-while.ts';
import type { Mention } from '../../../anchor/find-names.ts';
import type { ActorType } from '../../../model/actor.ts';
import type { Cast } from '../actors/actors.ts';
import { firstFrom } from './mentions-in.ts';

/** Data for finding holders in reading order. `last` is updated after each holder. */
export interface Context {
  readonly ids: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, ActorType>;
  readonly cast: Cast;
  readonly starts: readonly number[];
  /** The last holder of each type, with the offset at which it was found. */
  readonly last: Map<ActorType, { readonly id: string; readonly at: number }>;
}

/** Maximum distance, in characters, from a pronoun to its antecedent: about two paragraphs. */
const PRONOUN_REACH = 900;

/**
 * The last actor of these types that was named or was a holder before an offset. Of several names in one sentence, the first is
 * used, because it is usually the subject.
 */
export function previous(
  types: readonly ActorType[],
  context: Context,
  at: number,
  reach = PRONOUN_REACH,
): string | undefined {
  const { cast, types: typeOf, last, starts } = context;
  const spoke = types
    .map((type) => last.get(type))
    .filter((found) => found !== undefined && at - found.at < reach)
    .sort((a, b) => (b?.at ?? 0) - (a?.at ?? 0))[0];
  let end = at;
  for (let i = startBefore(starts, at); i >= 0 && at - end < reach; i -= 1) {
    const start = starts[i] as number;
    if (spoke !== undefined && spoke.at >= start) return spoke.id;
    for (let j = firstFrom(cast.mentions, start); j < cast.mentions.length; j += 1) {
      const mention = cast.mentions[j] as Mention;
      if (mention.start >= end) break;
      if (types.includes(typeOf.get(mention.id) ?? 'group')) return mention.id;
    }
    end = start;
  }
  return spoke?.id;
}

/** The index of the sentence that contains an offset. */
function startBefore(starts: readonly number[], at: number): number {
  return countWhile(starts, (start) => start <= at) - 1;
}
