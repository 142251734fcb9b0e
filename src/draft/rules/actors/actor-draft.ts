// The types of an actor in the course of drafting: an actor of the library, an actor as one passage names it, an actor
// of the whole text.

import type { z } from 'zod';
import type { ActorType, actor } from '../../../model/actor.ts';
import { calibrated } from '../calibration.ts';

export type ActorData = z.input<typeof actor>;

/** An actor of the library, with its name and aliases. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly aliases: readonly string[];
}

/** An actor as one passage of the text names it. The sightings of one actor are merged later. */
export interface Sighting {
  readonly name: string;
  readonly type: ActorType;
  /** Other names of the actor, valid in every text. */
  readonly aliases: readonly string[];
  /** Names that mean the actor in this text only. */
  readonly here: readonly string[];
  readonly role: string | undefined;
  /** The title before a person's name: "Mrs". */
  readonly title?: string | undefined;
  readonly rule: string;
  readonly confidence: number;
}

/** An actor with its id: the library's id if the library has the actor, otherwise a new id. */
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
  return {
    name,
    type,
    aliases: [...aliases],
    role,
    status: 'draft',
    generator: { rule, version: 2, confidence: Math.min(confidence, calibrated(rule, confidence)) },
  };
}
