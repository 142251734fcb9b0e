// A sentence → the actors that it names: states by the gazetteer, persons by an office or the name tagger,
// organizations by a keyword or the tagger.

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
import { namesIn, shippedWeights, type TaggedName } from '../names/tagger.ts';
import { AFTER, doesBefore } from './acting.ts';
import { type Sighting, sighting } from './actor-draft.ts';
import { type CapitalRun, capitalRuns, isStressed } from './capital-runs.ts';
import { bodiesIn, institutionsIn, peopleOfIn, viewGroupsIn } from './named-collectives.ts';
import { isPerson } from './people.ts';
import { looksLikePerson, personOf } from './person-sightings.ts';
import { acronymAfter, taggedSighting } from './tagged-sightings.ts';

/**
 * A capital inside a sentence. The word "I" does not count. The tagger does not run on sentences without such a
 * capital.
 */
const NAMES_SOMETHING = /(?<=[\p{L}\p{N},;:)”"’'] [“"(‘']?|[-—–(/])\p{Lu}(?!\b)|\p{Lu}[\p{Lu}.]/u;

/** The kind of an organization before its name: "the think tank" before "Autonomy". */
const KIND_BEFORE =
  /(?:think tank|charity|company|firm|newspaper|paper|magazine|agency|party|union|pressure group|lobby group|bank|retailer|publisher|broadcaster|insurer|start-up) $/;

/** Words that show that the name before them is an organization's: "poll" after "Newsweek", "spokesman" after "Axa". */
const OF_BODY =
  /^ (?:polls?|surveys?|editorials?|spokes\p{L}+|columnists?|reporters?|correspondents?|executives?|investigation|poll)\b/u;

/** Whether a description of a person follows the name: "Ada Stone, a Danish geologist". */
function isDescribed(after: string): boolean {
  const [, noun] =
    /^, (?:an?|the) (?:[\p{L}-]+ ){0,2}?(\p{Ll}+)(?= (?:at|of|in|for|who|from|and)|[,.;])/u.exec(after) ?? [];
  return noun !== undefined && isPerson(noun);
}

/** Noble titles that name a person: "the Duke of Bavaria". */
const NOBLE =
  /^(?:Duke|Duchess|Earl|Count|Countess|Marquis|Prince|Princess|King|Queen|Archbishop|Bishop) of (?:\p{Lu}\p{L}+ ?)+$/u;

/** @param text one sentence */
export function sightingsIn(text: string): readonly Sighting[] {
  const isNamed = (range: Range) => !isTitle(range, text);
  const names = NAMES_SOMETHING.test(text) ? namesIn(text, shippedWeights()).filter(isNamed) : [];
  const runs = capitalRuns(text).filter(isNamed);
  const taken: CapitalRun[] = [];
  const byRule = runs.flatMap((run, i) => {
    const found = sightingOf(run, text, overlapping(names, run));
    if (found.length > 0) taken.push(run);
    return withLead(found, runs[i - 1], run, text);
  });
  const byTagger = names
    .filter((name) => !overlapping(taken, name))
    .flatMap((name) => taggedSighting(wholeName(name, runs, text), text));
  return [
    ...byRule,
    ...byTagger,
    ...institutionsIn(text),
    ...bodiesIn(text),
    ...peopleOfIn(text),
    ...viewGroupsIn(text),
    ...acronymsIn(text),
  ];
}

/**
 * Capitals after "the", and names with an Arabic article, because the tagger often misses both: "the CDC", "al-Qaeda".
 */
const ACRONYM =
  /(?<=\b[Tt]he )\p{Lu}{2,6}(?=[’' ,.;:)])(?! \p{L}+ (?:virus|pandemic|vaccine))|(?<=^|[ (“"])al-\p{Lu}\p{Ll}+/gu;

function acronymsIn(text: string): readonly Sighting[] {
  return (text.match(ACRONYM) ?? []).flatMap((name) =>
    THING_ABBREVIATIONS.has(name) || stateNamed(name) !== undefined || isStressed(text)
      ? []
      : [sighting({ name, type: 'organization', rule: 'acronym', confidence: 0.4 })],
  );
}

/**
 * Gives an organization a second name that includes the capitalized words directly before it: "US State Department" for
 * "State Department".
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

/**
 * Whether a range is the title of a work: two or more words directly between quotation marks, as in "her book “Cold
 * Ground”".
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

function sightingOf(run: CapitalRun, text: string, tagged: TaggedName | undefined): readonly Sighting[] {
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
  if (NOBLE.test(run.text))
    return [
      sighting({
        name: run.text,
        type: 'person',
        rule: 'noble-title',
        confidence: 0.6,
      }),
    ];
  if (isSaints(words, text.slice(run.end))) return [namedAfterSaint(run, text)];
  const offices = officesIn(words);
  // "The Chief Clerk" is only an office. "Chief Clerk Ames" names a person.
  const title = run.definite && offices === words.length - 1 && tagged?.kind !== 'PER';
  if (offices > 0 && !isOrganization(run.text, words)) {
    const person = personWords(words.slice(offices));
    return title ? [] : [...personOf(person, words.slice(0, offices)), ...restOf(run, text, offices + person.length)];
  }
  if (isOrganization(run.text, words) && (words.length > 1 || run.definite)) return [organizationOf(run, text)];
  if (
    KIND_BEFORE.test(text.slice(Math.max(0, run.start - 30), run.start)) &&
    !FUNCTION_WORDS.has(run.text.toLowerCase())
  )
    return [organizationOf(run, text)];
  const after = text.slice(run.end, run.end + AFTER);
  const person = personWords(words);
  const described =
    person.length > 1 && (isDescribed(after) || (/^, who(?:se|m)? /.test(after) && tagged?.kind !== 'ORG'));
  if (described && !run.definite && looksLikePerson(person)) return personOf(person, [], 0.6);
  if (tagged?.kind === 'PER' && tagged.text === run.text) return personOf(words, []);
  if (OF_BODY.test(after) && run.start > 1 && tagged?.kind !== 'PER') return [organizationOf(run, text)];
  const opens = run.start <= 1 && !PARTY_MEMBERS.has(run.text) && !/^, which /.test(after);
  return tagged === undefined && !opens && doesBefore(after) ? actingSighting(run, words, text) : [];
}

/**
 * Number of words of an office at the beginning of a name: 3 in "Deputy Prime Minister Stone", 2 in "Railway Minister
 * Stone".
 */
function officesIn(words: readonly string[]): number {
  const plain = words.findIndex((word) => !OFFICES.has(word.replace(/\.$/, '')));
  const headed = words.slice(0, 3).findLastIndex((word) => /^(?:Minister|Secretary|Commissioner)$/.test(word)) + 1;
  return headed > plain && looksLikePerson(words.slice(headed)) ? headed : plain;
}

/**
 * Whether a saint's name means an institution, as in "St. Brigid’s, the hospital" and "prices at St. Brigid’s have".
 */
function isSaints(words: readonly string[], after: string): boolean {
  const [, next] = /^[’']s(?:$|[,.;:)]| (\p{L}+))/u.exec(after.slice(0, 24)) ?? [];
  return /^St\.?$/.test(words[0] ?? '') && /^[’']s/.test(after) && (next === undefined || FUNCTION_WORDS.has(next));
}

function namedAfterSaint({ start, end }: CapitalRun, text: string): Sighting {
  return sighting({
    name: text.slice(start, end + 2),
    type: 'organization',
    rule: 'house-of-a-saint',
    confidence: 0.6,
  });
}

/** An actor that the tagger missed. A verb that only actors can have follows: "the Louvre still refuses". */
function actingSighting(run: CapitalRun, words: readonly string[], text: string): readonly Sighting[] {
  const kind = !run.definite && words.length > 1 && looksLikePerson(words) ? 'PER' : 'ORG';
  return taggedSighting({ ...run, kind }, text);
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
function personWords(words: readonly string[]): readonly string[] {
  const joint = words.findIndex((word) => /^(?:of|for|the)$/.test(word));
  return joint > 0 ? words.slice(0, joint) : words;
}

/** The actors in a run without its first `count` words: "Aldwick College" in "Ruth Lindgren of Aldwick College". */
function restOf(run: CapitalRun, text: string, count: number): readonly Sighting[] {
  const words = run.text.split(' ').slice(count);
  const first = words.findIndex((word) => /^\p{Lu}/u.test(word));
  if (first === -1) return [];
  const rest = words.slice(first).join(' ');
  return sightingOf({ ...run, text: rest, start: run.end - rest.length, definite: false }, text, undefined);
}

/**
 * Whether a name contains a word for an organization, and this word comes before any "of" or "for". Names in capitals
 * are not accepted, because they are emphasized words.
 */
function isOrganization(name: string, words: readonly string[]): boolean {
  const head = name.split(/ (?:of|for) /, 1)[0]?.split(' ') ?? [];
  const last = head.at(-1) ?? '';
  const isThing = THING_WORDS.has(last) && !ORGANIZATION_WORDS.has(last);
  return (
    head.some((word) => ORGANIZATION_WORDS.has(word)) &&
    !isThing &&
    !isStressed(name) &&
    !words.some((word) => /^\p{Lu}{4,}$/u.test(word))
  );
}

function organizationOf(run: CapitalRun, text: string): Sighting {
  const aliases = acronymAfter(text, run.end);
  return sighting({
    name: run.text,
    type: 'organization',
    aliases,
    rule: 'organization-word',
    confidence: aliases.length === 0 ? 0.6 : 0.8,
  });
}
