// A text in a language without drafting rules → its actors, found by evidence that is valid in any language: names of
// states, abbreviations after their long forms, and names with at least two signs of a person. A capital letter alone
// is not evidence, because some languages capitalize every noun.

import { type State, statesByCode } from '../../../text/gazetteer.ts';
import { isPlace } from '../../../text/places.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { LANGUAGES } from '../../languages/any.ts';
import { namesIn, shippedWeights } from '../names/tagger.ts';
import { type Sighting, sighting } from './actor-draft.ts';
import { expansionsIn } from './expansions.ts';
import { type WrittenName, writtenNamesIn } from './written-names.ts';

/** Minimum number of signs of a person for a name without a title. `evidenceFor` lists the signs. */
const ENOUGH = 2;

export function sightingsAnywhere(sentences: readonly Sentence[]): readonly Sighting[] {
  const names = writtenNamesIn(sentences);
  const bodies = sentences.flatMap(({ text }) => expansionsIn(text));
  const taken = new Set(bodies.flatMap(({ name }) => name.split(' ')));
  const persons = personsAmong(names, personsTagged(sentences)).filter(
    ({ name }) => !name.split(' ').some((word) => taken.has(word)),
  );
  return [...names.flatMap(({ words }) => stateIn(words)), ...bodies, ...persons];
}

function personsAmong(names: readonly WrittenName[], tagged: ReadonlySet<string>): readonly Sighting[] {
  const places = Map.groupBy(names, ({ words }) => words.join(' '));
  return [...places].flatMap(([name, all]) => {
    const full = all.find(isFullName);
    if (full === undefined) return [];
    const shown = all.some(({ titled }) => titled) || evidenceFor(full, places, tagged) >= ENOUGH;
    return shown ? [sighting({ name, type: 'person', rule: 'name-in-any-language', confidence: 0.5 })] : [];
  });
}

/** The state that the words name, perhaps without the first word: "In Dänemark" names Denmark. */
function stateIn(words: readonly string[]): readonly Sighting[] {
  const name = [words, words.slice(1)].map((all) => all.join(' ')).find((all) => stateNamedAnywhere(all) !== undefined);
  const state = stateNamedAnywhere(name ?? '');
  if (name === undefined || state === undefined) return [];
  const aliases = name === state.name ? [] : [name];
  return [
    sighting({
      name: state.name,
      type: 'state',
      aliases,
      rule: 'state-in-gazetteer',
      confidence: 0.8,
    }),
  ];
}

/**
 * Whether words can be a person's full name: at least two words, which together name no place or state. In a language
 * that capitalizes all nouns, words at the beginning of a sentence are not accepted.
 */
function isFullName({ words, opens, capitalsTell }: WrittenName): boolean {
  const name = words.join(' ');
  return words.length > 1 && (capitalsTell || !opens) && !isPlace(name) && stateNamedAnywhere(name) === undefined;
}

/**
 * The number of signs, from 0 to 4, that a name is a person's: the tagger found a person with this surname; the surname
 * also occurs alone; a quotation is near the name; no determiner or other short word comes before the name (only if the
 * language does not capitalize all nouns).
 */
function evidenceFor(
  { words }: WrittenName,
  places: ReadonlyMap<string, readonly WrittenName[]>,
  tagged: ReadonlySet<string>,
): number {
  const [last = ''] = words.slice(-1);
  const alone = places.get(last) ?? [];
  const same = places.get(words.join(' ')) ?? [];
  const within = same.filter(({ opens }) => !opens);
  return [
    tagged.has(last),
    alone.length > 0 && !alone.some(({ afterSmall }) => afterSmall),
    [...alone, ...same].some(({ besideQuotation }) => besideQuotation),
    within.length > 0 && within.every(({ capitalsTell, afterSmall }) => capitalsTell && !afterSmall),
  ].filter(Boolean).length;
}

/** The last words of all names that are persons' names according to the tagger. */
function personsTagged(sentences: readonly Sentence[]): ReadonlySet<string> {
  const names = sentences.flatMap(({ text }) => namesIn(text, shippedWeights()));
  return new Set(names.filter(({ kind }) => kind === 'PER').map(({ text }) => text.slice(text.lastIndexOf(' ') + 1)));
}

/** Minimum length of a name, in characters. A shorter capitalized word may be an ordinary word of the language. */
const LEAST_LETTERS = 4;

let names: ReadonlyMap<string, State> | undefined;

function stateNamedAnywhere(name: string): State | undefined {
  names ??= allNames();
  return names.get(name);
}

function allNames(): ReadonlyMap<string, State> {
  const found = new Map<string, State>();
  for (const language of LANGUAGES) {
    const regions = new Intl.DisplayNames([language], {
      type: 'region',
      fallback: 'none',
    });
    for (const [code, state] of statesByCode) {
      const name = regions.of(code);
      if (name !== undefined && name.length >= LEAST_LETTERS && !found.has(name)) found.set(name, state);
    }
  }
  return found;
}
