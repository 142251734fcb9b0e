// `npm run train -- people FOLDER`: WordNet's dict folder → the list of English nouns whose most frequent sense is a
// person or a social group.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OUT = join(import.meta.dirname, '../../src/text/people.json');

/** The first words of the two synsets whose hyponyms are listed. */
const PERSON = ['person', 'individual', 'someone'];
const GROUP = ['social_group'];

interface Synset {
  readonly words: readonly string[];
  readonly parents: readonly string[];
}

export function listPeople(folder: string): void {
  const synsets = readSynsets(join(folder, 'data.noun'));
  const find = (words: readonly string[]) =>
    [...synsets].find(([, synset]) => words.every((word, i) => synset.words[i] === word))?.[0] ?? '';
  const [person, group] = [find(PERSON), find(GROUP)];
  const under = (id: string, root: string, depth = 0): boolean =>
    id === root || (depth < 20 && (synsets.get(id)?.parents ?? []).some((parent) => under(parent, root, depth + 1)));
  const first = firstSenses(join(folder, 'index.noun'));
  const persons = [...first].filter(([, { id }]) => under(id, person)).map(([word]) => word);
  // Among the words for groups, those that WordNet's counted texts do not have are mostly abbreviations and doctrines.
  const groups = [...first]
    .filter(([word, { id, counted }]) => counted && !word.endsWith('ism') && under(id, group))
    .map(([word]) => word);
  writeFileSync(OUT, `${JSON.stringify({ persons: persons.join(' '), groups: groups.join(' ') })}\n`);
  console.log(`${persons.length} nouns for persons, ${groups.length} for groups`);
}

function readSynsets(file: string): ReadonlyMap<string, Synset> {
  const found = new Map<string, Synset>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const fields = line.split(' ');
    if (!/^\d{8}$/.test(fields[0] ?? '')) continue;
    const count = Number.parseInt(fields[3] ?? '0', 16);
    const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').toLowerCase());
    const pointers = fields.slice(5 + 2 * count);
    const parents = pointers.filter((_, i) => pointers[i - 1] === '@' || pointers[i - 1] === '@i');
    found.set(fields[0] ?? '', { words, parents });
  }
  return found;
}

interface Sense {
  readonly id: string;
  /** Whether the word occurs in the texts in which WordNet's senses were counted. */
  readonly counted: boolean;
}

/** Each single word in lower case → its most frequent sense. */
function firstSenses(file: string): ReadonlyMap<string, Sense> {
  const found = new Map<string, Sense>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const fields = line.trim().split(' ');
    const [word = ''] = fields;
    if (!/^[a-z-]{3,}$/.test(word)) continue;
    const pointers = Number(fields[3]);
    const senses = fields.slice(6 + pointers);
    const [sense] = senses;
    if (sense !== undefined) found.set(word, { id: sense, counted: Number(fields[5 + pointers]) > 0 });
  }
  return found;
}
