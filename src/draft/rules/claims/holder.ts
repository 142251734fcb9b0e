// The holder of a claim, as the words of a passage give it.

import type { ActorType } from '../../../model/actor.ts';
import type { Sighting } from '../actors/actor-draft.ts';

export type Holder =
  | { readonly kind: 'author' }
  | { readonly kind: 'actor'; readonly id: string; readonly sureness: number }
  /** A pronoun: the last actor before that it can mean. */
  | { readonly kind: 'previous'; readonly types: readonly ActorType[]; readonly reach?: number }
  | { readonly kind: 'state'; readonly name: string }
  | { readonly kind: 'group'; readonly group: Sighting }
  | { readonly kind: 'unnamed' };
