// What is known of an actor while a text is read: what names it, in every text and in this one, and how it was found.

import type { z } from 'zod';
import type { ActorType, actor } from '../../../model/actor.ts';

export type ActorData = z.input<typeof actor>;

/** An actor of the library, by what names it in every text. */
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
  /** Names that mean it in this text only. */
  readonly here: readonly string[];
  readonly role: string | undefined;
  /** What a text calls a person by: "Mrs". */
  readonly title?: string | undefined;
  readonly rule: string;
  readonly confidence: number;
}

/** An actor with its id: of the library where it is known, else drafted. */
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
