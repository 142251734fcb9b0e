// An actor during drafting: its names, in every text and in this one, and how it was found.

import type { z } from 'zod';
import type { ActorType, actor } from '../../../model/actor.ts';

export type ActorData = z.input<typeof actor>;

/** An actor of the library, with its names and aliases. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
}

/** An actor as one passage names it. */
export interface Sighting {
  readonly name: string;
  readonly type: ActorType;
  /** Other names that are true in every text. */
  readonly aliases: readonly string[];
  /** Names of the actor in this text only. */
  readonly here: readonly string[];
  readonly role: string | undefined;
  /** The title before a person's name: "Mrs". */
  readonly title?: string | undefined;
  readonly rule: string;
  readonly confidence: number;
}

/** An actor with its id: from the library if it is there, else drafted. */
export interface FoundActor extends Sighting {
  readonly id: string;
  readonly known: boolean;
}

export function sighting(
  fields: Pick<Sighting, 'name' | 'type' | 'rule' | 'confidence'> & Partial<Sighting>,
): Sighting {
  return { aliases: [], here: [], role: undefined, ...fields };
}

export function dataOf(found: Sighting): ActorData {
  const { name, type, aliases, role, rule, confidence } = found;
  return { name, type, aliases: [...aliases], role, status: 'draft', generator: { rule, version: 1, confidence } };
}
