// Assertions → the holder of each: the author, an actor of the article, a new actor, or `unnamed`.

import type { Claim } from '../../../model/claim.ts';
import type { Gender } from '../../languages/holder-words.ts';
import type { GenderWords, LanguagePack } from '../../languages/pack.ts';
import { type FoundActor, type KnownActor, type Sighting, sighting } from '../actors/actor-draft.ts';
import { type Cast, identified } from '../actors/actors.ts';
import { canSpeak } from '../reports/can-speak.ts';
import type { Named } from '../reports/reported.ts';
import type { Assertion } from './assertion.ts';
import type { Holder } from './holder.ts';
import { holderOf } from './holders.ts';
import { type Context, previousActor } from './previous-actor.ts';

export interface HeldBy {
  /** The id of an actor, or `unnamed`; undefined for the author. */
  readonly holder?: string | undefined;
  readonly via?: Claim['via'];
  readonly confidence?: number | undefined;
}

export interface Holders {
  /** The holder of each assertion, in the order of the assertions. */
  readonly held: readonly HeldBy[];
  /** New actors, which the text mentions only as holders of assertions. */
  readonly added: readonly FoundActor[];
}

/** The words that name the holders of reports, and the words that name those who pass the reports on. */
export function holdersNamed(assertions: readonly Assertion[]): readonly Named[] {
  return assertions.flatMap(({ report }) =>
    [report?.holder ?? [], (report?.via ?? []).map(({ holder }) => holder)].flat(),
  );
}

/** The confidence of a claim is multiplied by this factor if a pronoun names its holder. */
const PRONOUN_SURENESS = 0.7;
/** The confidence of a claim is multiplied by this factor if the words for its holder match no actor. */
const UNNAMED_SURENESS = 0.7;

/** @param starts offsets in the text layer at which the article's sentences begin, in order */
export function holdersOf(
  assertions: readonly Assertion[],
  cast: Cast,
  known: readonly KnownActor[],
  starts: readonly number[],
  pack: LanguagePack,
): Holders {
  const holders = assertions.map((assertion) => holderIn(assertion, cast, pack));
  const chains = assertions.map(({ report }) =>
    (report?.via ?? []).map(({ holder, cue }) => ({ cue, holder: namedIn(holder, cast, pack), at: holder.start })),
  );
  const present = cast.actors.map(({ id, name, type, aliases }) => ({ id, name, type, aliases }));
  const sightings = [...holders, ...chains.flat().map(({ holder }) => holder)].flatMap(sightingsOf);
  const all = identified(uniqueNames(sightings), [...present, ...known]);
  const context = contextOf([...known, ...present, ...all], all, cast, starts, pack.genders);
  const held = holders.map((holder, i): HeldBy => {
    const { report, confidence, ranges } = assertions[i] as Assertion;
    const found = heldBy(holder, context, report?.holder?.start ?? ranges[0].start, confidence);
    const via = (chains[i] ?? []).flatMap(({ holder: outer, cue, at }) => {
      const actor = heldBy(outer, context, at, 1).holder;
      return actor === undefined || actor === 'unnamed' ? [] : [{ actor, cue }];
    });
    return { ...found, via };
  });
  const castIds = new Set(present.map(({ id }) => id));
  return { held, added: all.filter(({ id }) => !castIds.has(id)) };
}

function holderIn({ report, stance, rule }: Assertion, cast: Cast, pack: LanguagePack): Holder {
  if (report === undefined) return { kind: 'author' };
  if (report.holder === undefined) return { kind: 'unnamed' };
  const found = namedIn(report.holder, cast, pack);
  // In "The figures show that …" and "From a practical perspective, …", the holder is the author.
  const evidence =
    (rule === 'from-perspective' && pack.holders.perspectives.test(report.cue)) ||
    (stance === 'endorses' && rule.startsWith('verb-') && !canSpeak(report.holder.words, pack)) ||
    pack.holders.things.test(report.holder.words);
  return found.kind === 'unnamed' && evidence ? { kind: 'author' } : found;
}

function namedIn(named: Named, cast: Cast, pack: LanguagePack): Holder {
  return holderOf(named.words, named, cast.mentions, cast.persons, pack);
}

function contextOf(
  actors: readonly Pick<FoundActor, 'id' | 'type'>[],
  named: readonly FoundActor[],
  cast: Cast,
  starts: readonly number[],
  genders: GenderWords,
): Context {
  return {
    ids: new Map(named.map(({ name, id }) => [name, id])),
    types: new Map(actors.map(({ id, type }) => [id, type])),
    genders: gendersOf(cast, genders),
    cast,
    starts,
    last: new Map(),
  };
}

/** The genders of persons, as their titles, roles and first names show them. */
function gendersOf({ actors }: Cast, genderWords: GenderWords): ReadonlyMap<string, Gender> {
  return new Map(
    actors.flatMap(({ id, type, name, title, role }) => {
      if (type !== 'person') return [];
      const words = [title, role?.split(' ').at(-1), name.includes(' ') ? name.split(' ', 1)[0] : undefined];
      const gender = words
        .map((word) => GENDERS.find((one) => genderWords[one].has(word?.toLowerCase() ?? '')))
        .find((found) => found !== undefined);
      return gender === undefined ? [] : [[id, gender] as const];
    }),
  );
}

const GENDERS = ['male', 'female'] as const;

function heldBy(holder: Holder, context: Context, at: number, confidence: number): HeldBy {
  if (holder.kind === 'author') return {};
  const [id, sureness] = idOf(holder, context, at);
  const type = context.types.get(id);
  if (type !== undefined) context.last.set(type, { id, at });
  return { holder: id, confidence: rounded(confidence * sureness) };
}

function idOf(
  holder: Exclude<Holder, { kind: 'author' }>,
  context: Context,
  at: number,
): readonly [id: string, sureness: number] {
  if (holder.kind === 'actor') return [holder.id, holder.sureness];
  if (holder.kind === 'state') return [context.ids.get(holder.name) ?? 'unnamed', 1];
  if (holder.kind === 'group') return [context.ids.get(holder.group.name) ?? 'unnamed', 1];
  if (holder.kind === 'unnamed') return ['unnamed', UNNAMED_SURENESS];
  const meant = previousActor(holder.types, context, at, holder.reach, holder.gender);
  return meant === undefined ? ['unnamed', UNNAMED_SURENESS] : [meant, PRONOUN_SURENESS];
}

function sightingsOf(holder: Holder): readonly Sighting[] {
  if (holder.kind === 'group') return [holder.group];
  return holder.kind === 'state'
    ? [sighting({ name: holder.name, type: 'state', rule: 'state-by-adjective', confidence: 0.8 })]
    : [];
}

function uniqueNames(sightings: readonly Sighting[]): readonly Sighting[] {
  return [...new Map(sightings.map((found) => [found.name, found])).values()];
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
