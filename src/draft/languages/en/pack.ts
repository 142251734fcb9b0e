// The English drafting language.

import { type Phrases, phrasesIn, taggedWords } from '../../../text/phrases/phrases.ts';
import type { FullPack, VerbClass } from '../pack.ts';
import { acting, actors } from './actors.ts';
import { announcements } from './announcements.ts';
import { assertions } from './assertions.ts';
import { clauses, connectives } from './connectives.ts';
import { correctedTags } from './corrected-tags.ts';
import { genders } from './genders.ts';
import { grammar, quotations, views } from './grammar.ts';
import { groups, nouns } from './groups.ts';
import { holders } from './holders.ts';
import { hint, idioms, nounIdioms } from './idioms.ts';
import { names } from './names.ts';
import { people } from './people.ts';
import { reports } from './phrases.ts';
import { reasoning, schemes } from './reasoning.ts';
import { verbClasses } from './verbs.ts';
import { verdicts } from './verdicts.ts';
import weights from './weights.json' with { type: 'json' };
import { wording } from './wording.ts';

const verbs = formsOf(verbClasses);

export const english: FullPack = {
  language: 'en',
  phrases: phrasesOf,
  verbs,
  idioms,
  hint,
  reports: { ...reports, nounIdioms },
  groups,
  genders,
  wording,
  holders,
  people,
  names,
  acting,
  actors,
  nouns,
  grammar,
  quotations,
  views,
  connectives,
  clauses,
  verdicts,
  assertions,
  announcements,
  reasoning,
  schemes,
  weights: {
    reports: new Map(Object.entries(weights.reports)),
    actors: new Map(Object.entries(weights.actors)),
    relations: new Map(Object.entries(weights.relations)),
  },
};

/**
 * The phrases of the texts that were read last. They are kept, because a sentence is read for actors and again for
 * reports.
 */
const read = new Map<string, Phrases>();

/** Maximum number of texts whose phrases are kept. */
const MOST_KEPT = 2000;

function phrasesOf(text: string): Phrases {
  const kept = read.get(text);
  if (kept !== undefined) return kept;
  const phrases = phrasesIn(correctedTags(taggedWords(text), (form) => verbs.has(form)));
  if (read.size >= MOST_KEPT) read.clear();
  read.set(text, phrases);
  return phrases;
}

function formsOf(classes: readonly VerbClass[]): ReadonlyMap<string, readonly VerbClass[]> {
  const forms = new Map<string, VerbClass[]>();
  for (const one of classes)
    for (const verb of one.verbs.trim().split(/\s+/))
      for (const form of inflected(verb)) forms.set(form, [...(forms.get(form) ?? []), one]);
  return forms;
}

/**
 * The forms of a listed verb: "argue" → "argue", "argues", "argued", "arguing". If the entry lists forms, these replace
 * the regular forms.
 */
export function inflected(entry: string): readonly string[] {
  const [verb = '', listed] = entry.split(':');
  if (listed !== undefined) return [verb, ...listed.split(',')];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (verb.endsWith('e') && !verb.endsWith('ee')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (verb.endsWith('ee')) return [verb, `${verb}s`, `${verb}d`, `${verb}ing`];
  const doubled =
    /(?:[^aeiou][aeiou][lt])$/.test(verb) && !/(?:[ae]nt|[io]t|et|ait|eal)$/.test(verb)
      ? [`${verb}${verb.at(-1)}ed`]
      : [];
  return [verb, /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`, ...doubled];
}
