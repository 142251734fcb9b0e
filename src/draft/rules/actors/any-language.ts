// A text in a language without rules → the actors shown by evidence that holds in any language: a state's name, an abbreviation beside
// its expansion, and persons with two signs. A capital alone is not evidence: in some languages every noun has one.

import { isPlace } from '../../../text/places.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { shippedWeights } from '../names/model.ts';
import { namesIn } from '../names/tagger.ts';
import { type Sighting, sighting } from './actor-draft.ts';
import { expansionsIn } from './expansions.ts';
import { stateNamedAnywhere } from './state-names.ts';
import { type WrittenName, writtenNamesIn } from './written-names.ts';

/** Minimum number of signs for a person. */
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

/** "In Dänemark": the first word of a sentence may not belong to the name. */
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

/** Two or more words inside a sentence, or after its first word. */
function isFullName({ words, opens, capitalsTell }: WrittenName): boolean {
  const name = words.join(' ');
  return words.length > 1 && (capitalsTell || !opens) && !isPlace(name) && stateNamedAnywhere(name) === undefined;
}

/** The signs, each counted once: the tagger, the last name alone, a quotation beside either, no article (in languages where a capital marks a name). */
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

/** The last words of the names tagged as persons. */
function personsTagged(sentences: readonly Sentence[]): ReadonlySet<string> {
  const names = sentences.flatMap(({ text }) => namesIn(text, shippedWeights()));
  return new Set(names.filter(({ kind }) => kind === 'PER').map(({ text }) => text.slice(text.lastIndexOf(' ') + 1)));
}
