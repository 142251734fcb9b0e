// The holder of a claim, as named by the words of a passage.

import type { ActorType } from '../../../model/actor.ts';
import type { Sighting } from '../actors/actor-draft.ts';
import type { Gender } from './previous-actor.ts';

export type Holder =
  | { readonly kind: 'author' }
  | { readonly kind: 'actor'; readonly id: string; readonly sureness: number }
  /** A pronoun or description. It means the last actor of one of these types, at most `reach` characters before. */
  | {
      readonly kind: 'previous';
      readonly types: readonly ActorType[];
      readonly reach?: number;
      readonly gender?: Gender | undefined;
    }
  | { readonly kind: 'state'; readonly name: string }
  | { readonly kind: 'group'; readonly group: Sighting }
  | { readonly kind: 'unnamed' };
