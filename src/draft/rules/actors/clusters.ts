// Sightings in a text → one sighting for each actor. Equal names are merged. A surname is merged with the full name
// that contains it, if only one does. An organization's name is merged with its short forms: a part of the name, or the
// initials.

import { ORGANIZATION_WORDS } from '../../../text/actor-words.ts';
import { isDemonym, stateNamed } from '../../../text/gazetteer.ts';
import { isPlace } from '../../../text/places.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Sighting } from './actor-draft.ts';

/** Two names that may mean one actor. The editor decides. */
export interface Doubt {
  readonly name: string;
  readonly other: string;
  readonly reason: 'title-differs' | 'surname-shared' | 'known-surname';
}

export interface Clusters {
  readonly actors: readonly Sighting[];
  readonly doubts: readonly Doubt[];
}

/**
 * @param authorRule the rule that finds authors in bylines. Its sightings keep their names, because only the editor can
 * decide whether a surname in the byline means a person in the text
 */
export function clustered(sightings: readonly Sighting[], authorRule: string, pack: LanguagePack): Clusters {
  const whole = wholeNames(sightings, pack);
  const doubts = new Map<string, Doubt>();
  const byName = new Map<string, Sighting>();
  for (const found of sightings) {
    const { name, type = found.type, doubt } = meant(found, whole, found.rule !== authorRule, pack);
    if (doubt !== undefined) doubts.set(`${doubt.name} ${doubt.other}`, doubt);
    const same = name === found.name ? found : { ...found, name, type, here: [found.name] };
    const before = byName.get(name);
    byName.set(name, before === undefined ? same : merged(before, same));
  }
  return { actors: [...byName.values()], doubts: [...doubts.values()] };
}

interface WholeNames {
  /** For each surname, the full names of the persons with this surname, each with its title. */
  readonly persons: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>;
  /** For each short form of a name, the organizations that it may mean. */
  readonly organizations: ReadonlyMap<string, ReadonlySet<string>>;
}

function meant(
  found: Sighting,
  { persons, organizations }: WholeNames,
  sure: boolean,
  pack: LanguagePack,
): { name: string; type?: Sighting['type']; doubt?: Doubt } {
  const { name, type } = found;
  if (!sure) return { name };
  if (type === 'organization') {
    const candidates = [...(organizations.get(name) ?? [])].filter((other) => other !== name);
    const [bearer, ...others] = [...(persons.get(name) ?? new Map<string, string>()).keys()];
    if (candidates.length === 0 && bearer !== undefined && others.length === 0) return { name: bearer, type: 'person' };
    return candidates.length === 1 ? { name: candidates[0] ?? name } : { name };
  }
  if (type !== 'person') return { name };
  const shortened = [...(organizations.get(name) ?? [])];
  if (!persons.has(name) && shortened[0] !== undefined && shortened.length === 1)
    return { name: shortened[0], type: 'organization' };
  const owners = [...(persons.get(name) ?? [])];
  const [owner] = owners;
  if (owner === undefined) return { name };
  const [other, title] = owner;
  if (owners.length > 1)
    return { name: titled(found, pack), doubt: { name: titled(found, pack), other, reason: 'surname-shared' } };
  if (differs(found.title, title, pack))
    return { name: titled(found, pack), doubt: { name: titled(found, pack), other, reason: 'title-differs' } };
  return { name: other };
}

/** Whether a person with this title is later called by title and first name: "Dame Ada Stone" becomes "Dame Ada". */
export function goesByFirstName(title: string | undefined, pack: LanguagePack): boolean {
  return title !== undefined && pack.names.firstNameTitles.test(title);
}

/**
 * Whether two names with the same surname mean two persons, by their titles. "Mrs. Lee" and "Lee" are two persons, "Mr.
 * Lee" and "Lee" are one.
 */
function differs(one: string | undefined, other: string | undefined, pack: LanguagePack): boolean {
  return one !== undefined && one !== other && (pack.names.wifesTitles.test(one) || other !== undefined);
}

function titled({ title, name }: Sighting, pack: LanguagePack): string {
  return title === undefined ? name : `${pack.names.shortTitles.test(title) ? `${title}.` : title} ${name}`;
}

function wholeNames(sightings: readonly Sighting[], pack: LanguagePack): WholeNames {
  const persons = new Map<string, Map<string, string | undefined>>();
  const organizations = new Map<string, Set<string>>();
  for (const { type, name, title } of sightings) {
    if (type === 'person' && name.includes(' ')) {
      const [first = ''] = name.split(' ');
      for (const part of [name.slice(name.lastIndexOf(' ') + 1), ...(goesByFirstName(title, pack) ? [first] : [])]) {
        const owners = persons.get(part) ?? new Map<string, string | undefined>();
        persons.set(part, owners.set(name, owners.get(name) ?? title));
      }
    }
    if (type !== 'organization') continue;
    const forms = [
      ...shorterForms(name, pack),
      ...[name.split(' ', 1)[0] ?? ''].filter((word) => word !== name && isOwnName(word, pack)),
    ];
    for (const form of forms) organizations.set(form, (organizations.get(form) ?? new Set()).add(name));
  }
  return { persons: withFirstNames(persons), organizations };
}

/** Adds the first names that only one person has, and that are nobody's surname. */
function withFirstNames(surnames: WholeNames['persons']): WholeNames['persons'] {
  const bearers = [...surnames.values()].flatMap((owners) => [...owners]);
  const byFirst = Map.groupBy(new Map(bearers), ([name]) => name.split(' ', 1)[0] ?? '');
  const own = [...byFirst].filter(([first, owners]) => owners.length === 1 && !surnames.has(first));
  return new Map([...surnames, ...own.map(([first, owners]) => [first, new Map(owners)] as const)]);
}

/**
 * Short forms of an organization's name: "Northern Metals Company" → "Northern Metals", "NMC"; "Tarrow Courier" →
 * "Courier".
 */
export function shorterForms(name: string, pack: LanguagePack): readonly string[] {
  const words = name.split(' ');
  if (words.length < 2) return [];
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  const joint = pack.names.joint.test(name);
  const forms = [
    ...(words.length > 2 && !joint ? [words.slice(0, -1).join(' '), words.slice(1).join(' ')] : []),
    (joint ? undefined : words.at(-1)) ?? '',
    ...(joint ? [name.split(pack.names.joint, 1)[0] ?? ''].filter((head) => head.includes(' ')) : []),
    ...(initials.length > 1 ? [initials.join(''), `${initials.join('.')}.`, lettersOf(words)] : []),
  ];
  return forms.filter((form) => /^\p{Lu}/u.test(form) && form !== name);
}

/** The first letters of all words with four letters or a capital: "Texans for Choice" → "TFC". */
function lettersOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase()).join('');
}

/**
 * Whether the first word of an organization's name is enough to name it: "Crestline" for "Crestline Developments".
 * "National", "British" and "Oslo" are not enough.
 */
function isOwnName(word: string, pack: LanguagePack): boolean {
  return (
    !pack.names.common.test(word) &&
    !ORGANIZATION_WORDS.has(word) &&
    !isDemonym(word) &&
    !isPlace(word) &&
    stateNamed(word) === undefined
  );
}

/**
 * The word for a kind of organization at the end of a name: "Board" in "Northern Transport Board". Undefined if the
 * name ends with another word.
 */
export function headWord(name: string, pack: LanguagePack): string | undefined {
  const words = (name.split(pack.names.joint, 1)[0] ?? name).split(' ');
  const last = words.at(-1) ?? '';
  return ORGANIZATION_WORDS.has(last) && name.includes(' ') ? last : undefined;
}

function merged(a: Sighting, b: Sighting): Sighting {
  const surer = b.confidence > a.confidence ? b : a;
  const union = (key: 'aliases' | 'here') => [...new Set([...a[key], ...b[key]])];
  return {
    ...surer,
    role: a.role ?? b.role,
    title: a.title ?? b.title,
    aliases: union('aliases'),
    here: union('here').filter((name) => !a.aliases.includes(name) && !b.aliases.includes(name)),
  };
}
