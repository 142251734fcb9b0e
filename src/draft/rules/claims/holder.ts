// The holder of a claim, as the words of a passage name it: the author, an actor, or a reference such as "she".

import type { ActorType } from '../../../model/actor.ts';
import type { Gender } from '../../languages/holder-words.ts';
import type { Sighting } from '../actors/actor-draft.ts';

export type Holder =
  | { readonly kind: 'author' }
  | { readonly kind: 'actor'; readonly id: string; readonly sureness: number }
  /**
   * A pronoun or description, such as "she" or "the old skipper". It means an actor of one of these types who is
   * mentioned at most `reach` characters before.
   */
  | {
      readonly kind: 'previous';
      readonly types: readonly ActorType[];
      readonly reach?: number;
      readonly gender?: Gender | undefined;
    }
  | { readonly kind: 'state'; readonly name: string }
  | { readonly kind: 'group'; readonly group: Sighting }
  | { readonly kind: 'unnamed' };
