// A sentence → the actors that it names. States are found by the gazetteer, persons by an office or by the name tagger,
// organizations by a word such as "Board" or by the tagger.

import { countWhile } from '../../../anchor/count-while.ts';
import type { Range } from '../../../anchor/range.ts';
import {
  OFFICES,
  ORGANIZATION_WORDS,
  PARTY_MEMBERS,
  THING_ABBREVIATIONS,
  THING_WORDS,
} from '../../../text/actor-words.ts';
import { stateNamed } from '../../../text/gazetteer.ts';
import { FUNCTION_WORDS } from '../../../text/words.ts';
import type { FullPack } from '../../languages/pack.ts';
import { namesIn, shippedWeights, type TaggedName } from '../names/tagger.ts';
import { AFTER, doesBefore } from './acting.ts';
import { type Sighting, sighting } from './actor-draft.ts';
import { type CapitalRun, capitalRuns, isStressed } from './capital-runs.ts';
import { bodiesIn, institutionsIn, peopleOfIn, viewGroupsIn } from './named-collectives.ts';
import { isPerson } from './people.ts';
import { looksLikePerson, personOf, TAGGER_RULE } from './person-sightings.ts';
import { acronymAfter, taggedSighting } from './tagged-sightings.ts';

/**
 * A capital letter inside a sentence, or a first word such as "U.S." or "NATO". The word "I" is ignored. The tagger
 * does not run on sentences without such a capital.
 */
const NAMES_SOMETHING = /(?<=[\p{L}\p{N},;:)”"’'] [“"(‘']?|[-—–(/])\p{Lu}(?!\b)|\p{Lu}[\p{Lu}.]/u;

/** Whether a description of a person follows the name: "Ada Stone, a Danish geologist". */
function isDescribed(after: string, pack: FullPack): boolean {
  const [, noun] = pack.actors.described.exec(after) ?? [];
  return noun !== undefined && isPerson(noun, pack);
}

/** @param text one sentence */
export function sightingsIn(text: string, pack: FullPack): readonly Sighting[] {
  const nicknamed = nicknamesIn(text);
  const isNamed = (range: Range) => !isTitle(range, text) && overlapping(nicknamed, range) === undefined;
  const names = NAMES_SOMETHING.test(text) ? namesIn(text, shippedWeights()).filter(isNamed) : [];
  const runs = capitalRuns(text, pack).filter(isNamed);
  const taken: CapitalRun[] = [];
  const byRule = runs.flatMap((run, i) => {
    const found = sightingOf(run, text, overlapping(names, run), pack);
    if (found.length > 0) taken.push(run);
    return withLead(found, runs[i - 1], run, text);
  });
  const byTagger = names
    .filter((name) => !overlapping(taken, name))
    .flatMap((name) => taggedSighting(wholeName(name, runs, text), text, pack));
  return [
    ...nicknamed.map(({ name }) => sighting({ name, type: 'person', rule: TAGGER_RULE, confidence: 0.6 })),
    ...byRule,
    ...byTagger,
    ...institutionsIn(text, pack),
    ...bodiesIn(text, pack),
    ...peopleOfIn(text, pack),
    ...viewGroupsIn(text, pack),
    ...acronymsIn(text, pack),
  ];
}

function acronymsIn(text: string, pack: FullPack): readonly Sighting[] {
  return (text.match(pack.actors.acronym) ?? []).flatMap((name) =>
    THING_ABBREVIATIONS.has(name) || stateNamed(name) !== undefined || isStressed(text, pack)
      ? []
      : [sighting({ name, type: 'organization', rule: 'acronym', confidence: 0.4 })],
  );
}

/**
 * Adds a second name to an organization that includes the capitalized words directly before its name: "US State
 * Department" for "State Department".
 */
function withLead(
  found: readonly Sighting[],
  lead: CapitalRun | undefined,
  { start, end }: CapitalRun,
  text: string,
): readonly Sighting[] {
  const joined = lead !== undefined && text.slice(lead.end, start) === ' ' ? text.slice(lead.start, end) : undefined;
  return joined === undefined
    ? found
    : found.map((one) => (one.type === 'organization' ? { ...one, here: [...one.here, joined] } : one));
}

/** A name with a nickname in quotation marks: "Ann “Nan” Lee". */
const NICKNAMED = /(?<![\p{L}’'-])\p{Lu}[\p{L}.]+ [“"‘]\p{Lu}\p{L}+[”"’] \p{Lu}[\p{L}’-]+/gu;

function nicknamesIn(text: string): readonly (Range & { readonly name: string })[] {
  return [...text.matchAll(NICKNAMED)].map(({ 0: name, index }) => ({ name, start: index, end: index + name.length }));
}

/**
 * Whether a range is the title of a work: two or more words with quotation marks directly around them, such as “Cold
 * Ground” in "her book “Cold Ground”".
 */
function isTitle({ start, end }: Range, text: string): boolean {
  return (
    /[“"‘]/.test(text.charAt(start - 1)) &&
    /^[.,]?[”"’](?!\p{L})/u.test(text.slice(end, end + 3)) &&
    text.slice(start, end).includes(' ')
  );
}

/** The first range in a sorted list that overlaps the given range. */
function overlapping<R extends Range>(ranges: readonly R[], { start, end }: Range): R | undefined {
  const found = ranges[countWhile(ranges, (range) => range.end <= start)];
  return found !== undefined && found.start < end ? found : undefined;
}

function sightingOf(
  run: CapitalRun,
  text: string,
  tagged: TaggedName | undefined,
  pack: FullPack,
): readonly Sighting[] {
  const state = stateNamed(run.text);
  if (state !== undefined) {
    const aliases = run.text === state.name ? [] : [run.text];
    return [
      sighting({
        name: state.name,
        type: 'state',
        aliases,
        rule: 'state-in-gazetteer',
        confidence: 0.9,
      }),
    ];
  }
  const words = run.text.split(' ').filter((word) => word !== '');
  if (pack.actors.noble.test(run.text))
    return [
      sighting({
        name: run.text,
        type: 'person',
        rule: 'noble-title',
        confidence: 0.6,
      }),
    ];
  if (isSaints(words, text.slice(run.end), pack)) return [namedAfterSaint(run, text)];
  const offices = officesIn(words, pack);
  // "The Chief Clerk" is only an office, so there is no actor. "Chief Clerk Ames" names a person.
  const title = run.definite && offices === words.length - 1 && tagged?.kind !== 'PER';
  if (offices > 0 && !isOrganization(run.text, words, pack)) {
    const person = personWords(words.slice(offices), pack);
    return title
      ? []
      : [...personOf(person, words.slice(0, offices), pack), ...restOf(run, text, offices + person.length, pack)];
  }
  if (isOrganization(run.text, words, pack) && (words.length > 1 || run.definite))
    return [organizationOf(run, text, pack)];
  if (
    pack.actors.kindBefore.test(text.slice(Math.max(0, run.start - 30), run.start)) &&
    !FUNCTION_WORDS.has(run.text.toLowerCase())
  )
    return [organizationOf(run, text, pack)];
  const after = text.slice(run.end, run.end + AFTER);
  const person = personWords(words, pack);
  const described =
    person.length > 1 && (isDescribed(after, pack) || (pack.actors.who.test(after) && tagged?.kind !== 'ORG'));
  if (described && !run.definite && looksLikePerson(person, pack)) return personOf(person, [], pack, 0.6);
  if (tagged?.kind === 'PER' && tagged.text === run.text) return personOf(words, [], pack);
  if (pack.actors.ofBody.test(after) && run.start > 1 && tagged?.kind !== 'PER')
    return [organizationOf(run, text, pack)];
  const opens = run.start <= 1 && !PARTY_MEMBERS.has(run.text) && !pack.actors.whichClause.test(after);
  return tagged === undefined && !opens && doesBefore(after, pack) ? actingSighting(run, words, text, pack) : [];
}

/**
 * Number of words at the beginning of a name that are an office: 3 in "Deputy Prime Minister Stone", 2 in "Railway
 * Minister Stone".
 */
function officesIn(words: readonly string[], pack: FullPack): number {
  const plain = words.findIndex((word) => !OFFICES.has(word.replace(/\.$/, '')));
  const headed = words.slice(0, 3).findLastIndex((word) => pack.actors.offices.test(word)) + 1;
  return headed > plain && looksLikePerson(words.slice(headed), pack) ? headed : plain;
}

/**
 * Whether a saint's name means an institution, as "St. Brigid’s" does in "St. Brigid’s, the hospital" and in "prices at
 * St. Brigid’s have risen".
 */
function isSaints(words: readonly string[], after: string, pack: FullPack): boolean {
  const [, next] = /^[’']s(?:$|[,.;:)]| (\p{L}+))/u.exec(after.slice(0, 24)) ?? [];
  return (
    pack.actors.saint.test(words[0] ?? '') && /^[’']s/.test(after) && (next === undefined || FUNCTION_WORDS.has(next))
  );
}

function namedAfterSaint({ start, end }: CapitalRun, text: string): Sighting {
  return sighting({
    name: text.slice(start, end + 2),
    type: 'organization',
    rule: 'house-of-a-saint',
    confidence: 0.6,
  });
}

/** An actor that the tagger missed, before a verb that only actors can have: "Louvre" in "the Louvre still refuses". */
function actingSighting(run: CapitalRun, words: readonly string[], text: string, pack: FullPack): readonly Sighting[] {
  const kind = !run.definite && words.length > 1 && looksLikePerson(words, pack) ? 'PER' : 'ORG';
  return taggedSighting({ ...run, kind }, text, pack);
}

/**
 * The tagged name of an organization, extended by the capitalized words before it: "Health England" → "Public Health
 * England".
 */
function wholeName(name: TaggedName, runs: readonly CapitalRun[], text: string): TaggedName {
  const around = name.kind === 'ORG' ? overlapping(runs, name) : undefined;
  const run = around !== undefined && around.start < name.start && around.end >= name.end ? around : undefined;
  const before =
    run?.text
      .slice(0, name.start - run.start)
      .trim()
      .split(' ') ?? [];
  if (run === undefined || !before.every(isPlainCapital)) return name;
  return { ...name, start: run.start, text: text.slice(run.start, name.end) };
}

function isPlainCapital(word: string): boolean {
  return /^\p{Lu}[\p{Ll}’']+$/u.test(word) && !OFFICES.has(word) && !FUNCTION_WORDS.has(word.toLowerCase());
}

/** The words before the first "of", "for" or "the": "Ruth Lindgren of Aldwick College" → "Ruth Lindgren". */
function personWords(words: readonly string[], pack: FullPack): readonly string[] {
  const joint = words.findIndex((word) => pack.actors.joins.test(word));
  return joint > 0 ? words.slice(0, joint) : words;
}

/** The actors in a run without its first `count` words: "Aldwick College" in "Ruth Lindgren of Aldwick College". */
function restOf(run: CapitalRun, text: string, count: number, pack: FullPack): readonly Sighting[] {
  const words = run.text.split(' ').slice(count);
  const first = words.findIndex((word) => /^\p{Lu}/u.test(word));
  if (first === -1) return [];
  const rest = words.slice(first).join(' ');
  return sightingOf({ ...run, text: rest, start: run.end - rest.length, definite: false }, text, undefined, pack);
}

/**
 * Whether a name has a word for an organization before any "of" or "for". Names in capitals are not accepted, because
 * they are emphasized words.
 */
function isOrganization(name: string, words: readonly string[], pack: FullPack): boolean {
  const head = name.split(pack.actors.joint, 1)[0]?.split(' ') ?? [];
  const last = head.at(-1) ?? '';
  const isThing = THING_WORDS.has(last) && !ORGANIZATION_WORDS.has(last);
  return (
    head.some((word) => ORGANIZATION_WORDS.has(word)) &&
    !isThing &&
    !isStressed(name, pack) &&
    !words.some((word) => /^\p{Lu}{4,}$/u.test(word))
  );
}

function organizationOf(run: CapitalRun, text: string, pack: FullPack): Sighting {
  const aliases = acronymAfter(text, run.end, pack);
  return sighting({
    name: run.text,
    type: 'organization',
    aliases,
    rule: 'organization-word',
    confidence: aliases.length === 0 ? 0.6 : 0.8,
  });
}
