// An argument with an unknown scheme, or with a slot or critical question that its scheme doesn't have.

import { type Entry, entriesOf } from '../model/collections.ts';
import type { SchemeEntry } from '../model/corpus.ts';
import type { EntryProblem, Rule } from './rule.ts';

export const unknownScheme: Rule = {
  id: 'unknown-scheme',
  severity: 'error',
  expects: 'An argument’s scheme is one of the library’s; its slots and questions are that scheme’s.',
  reason: 'The page of an argument shows its premises in the scheme’s slots and asks the scheme’s questions.',
  remedy: 'Correct the id, leave it out, or describe the scheme in `schemes/`.',
  example: {
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor',
      'claims/ferry/wide.md': 'quote: the river is wide',
      'arguments/ferry/cost.md': 'premises: [{ claim: poor }]\nconclusion: wide\nscheme: crystal-ball',
    },
    says: ['arguments/ferry/cost.md:4:9: the library has no scheme "crystal-ball"'],
  },
  find: ({ entries, unreadable }) => {
    const schemes = new Map(entriesOf(entries, 'schemes').map((scheme) => [scheme.id, scheme]));
    return entriesOf(entries, 'arguments').flatMap((argument) => {
      const { scheme } = argument.data;
      if (scheme === undefined || unreadable.has(`schemes/${scheme}.md`)) return [];
      const known = schemes.get(scheme);
      return known === undefined ? [noScheme(argument, scheme)] : unknownParts(argument, known);
    });
  },
};

function noScheme(entry: Entry<'arguments'>, scheme: string): EntryProblem {
  const remedy = `correct the id, leave it out, or write schemes/${scheme}.md`;
  return { entry, path: ['scheme'], found: `the library has no scheme "${scheme}"`, remedy };
}

function unknownParts(entry: Entry<'arguments'>, scheme: SchemeEntry): readonly EntryProblem[] {
  const slots = new Set(scheme.data.premises.map(({ id }) => id));
  const questions = new Set(scheme.data.questions.map(({ id }) => id));
  const { premises, questions: asked } = entry.data;
  return [
    ...premises.flatMap(({ slot }, i) =>
      slot === undefined || slots.has(slot) ? [] : [unknownPart(['premises', i, 'slot'], 'slot', slot, slots)],
    ),
    ...asked.flatMap(({ id }, i) =>
      questions.has(id) ? [] : [unknownPart(['questions', i, 'id'], 'question', id, questions)],
    ),
  ];

  function unknownPart(
    path: readonly PropertyKey[],
    what: string,
    id: string,
    known: ReadonlySet<string>,
  ): EntryProblem {
    const remedy = known.size === 0 ? 'it has none; leave it out' : `use one of ${[...known].join(', ')}`;
    return { entry, path, found: `${scheme.file} has no ${what} "${id}"`, remedy };
  }
}
