// Rules about references. The named entry must exist, must not be withdrawn, must be another entry, and must be named
// only once in a list. An argument may only name the slots and questions of its scheme.

import { type CollectionName, collections, type Entry, entriesOf, isOf, keyOf } from '../model/collections.ts';
import { articleKeyOf, isLive, type SchemeEntry } from '../model/corpus.ts';
import type { Reference } from '../model/reference.ts';
import { referencesOf } from '../model/references.ts';
import { nearestTo } from '../text/nearest.ts';
import type { EntryProblem, Rule } from './rule.ts';

// A reference to an entry that does not exist.

/**
 * Maximum number of unknown ids with a suggestion. If there are more, a folder is probably missing, and suggestions
 * would take long.
 */
const MOST_SUGGESTIONS = 100;

export const reference: Rule = {
  id: 'reference',
  severity: 'error',
  expects: 'Every article, claim, argument and actor that an entry names exists.',
  reason: 'If a reference leads to no entry, a premise or a holder is missing on the pages.',
  remedy: 'Correct the id, or write the entry.',
  example: {
    files: {
      'claims/ferry/town-is-poor.md': 'quote: The town is poor\nholder: major',
      'arguments/ferry/no-bridge.md': 'premises: [{ claim: town-is-por }]\nconclusion: town-is-poor',
    },
    says: [
      'arguments/ferry/no-bridge.md:2:21: expected claims to have "ferry/town-is-por"; did you mean "ferry/town-is-poor"?',
      'claims/ferry/town-is-poor.md:3:9: expected actors to have "major"',
    ],
  },
  find: ({ entries, unreadable }) => {
    const ids = idsOf(entries);
    const missing = entries.flatMap((entry) =>
      referencesOf(entry)
        .filter(({ to }) => !to.includes('schemes'))
        .filter(({ to, id }) => !to.some((name) => ids.get(name)?.has(id) || unreadable.has(`${name}/${id}.md`)))
        .map((found) => ({ entry, found })),
    );
    return missing.map(({ entry, found }, i): EntryProblem => {
      const near = i < MOST_SUGGESTIONS ? nearest(found, ids) : undefined;
      return { entry, path: found.path, ...diagnosisOf(found, near) };
    });
  },
};

type Ids = ReadonlyMap<CollectionName, ReadonlySet<string>>;

function idsOf(entries: readonly Entry[]): Ids {
  const groups = Map.groupBy(entries, ({ collection }) => collection);
  return new Map([...groups].map(([collection, group]) => [collection, new Set(group.map(({ id }) => id))]));
}

function diagnosisOf({ to, id, path }: Reference, near: string | undefined): Pick<EntryProblem, 'found' | 'remedy'> {
  const suggestion = near === undefined ? '' : `did you mean "${near}"? Otherwise `;
  const otherwise = path.length > 0 ? ' or correct the id' : folderRemedy(id);
  return {
    found: `expected ${to.join(' or ')} to have "${id}"`,
    remedy: `${suggestion}write ${to[0]}/${id}.md${otherwise}`,
  };
}

/** The remedy for an annotation of a missing article. An annotation's folder has the id of its article as its name. */
function folderRemedy(article: string): string {
  return `, rename the folder, or take away all that is left of it with "npm run remove -- ${article}"`;
}

function nearest({ to, id }: Reference, ids: Ids): string | undefined {
  return nearestTo(
    id,
    to.flatMap((collection) => [...(ids.get(collection) ?? [])]),
  );
}

/** A claim or an argument that refers to itself. */
export const ownReference: Rule = {
  id: 'own-reference',
  severity: 'error',
  expects: 'A claim or an argument does not refer to itself.',
  reason: 'Such a reference says nothing; another entry was meant.',
  remedy: 'Name the entry that was meant, or remove the reference.',
  example: {
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor\nsameAs: [poor]',
      'arguments/ferry/doubt.md': 'relation: undercut\npremises: [{ claim: poor }]\ntarget: doubt',
    },
    says: [
      'arguments/ferry/doubt.md:4:9: this argument refers to itself',
      'claims/ferry/poor.md:3:10: this claim refers to itself',
    ],
  },
  find: ({ entries }) =>
    entries
      .filter(({ collection }) => collections[collection].perArticle)
      .flatMap((entry) =>
        referencesOf(entry)
          .filter(({ to: [collection], id }) => collection === entry.collection && id === entry.id)
          .map(({ path }) => ({ entry, path, ...ownName(entry.collection.replace(/s$/, '')) })),
      ),
};

function ownName(noun: string): Pick<EntryProblem, 'found' | 'remedy'> {
  return { found: `this ${noun} refers to itself`, remedy: 'name the entry that was meant, or remove the reference' };
}

// A list that names the same entry twice.

/** Lists whose members must differ. `questions` is not included, because the same entry may answer two questions. */
const LISTS: ReadonlySet<PropertyKey> = new Set(['premises', 'sameAs', 'holder', 'authors', 'addressees']);

export const repeatedReference: Rule = {
  id: 'repeated-reference',
  severity: 'warning',
  expects: 'A list names each entry once.',
  reason: 'A premise that is listed twice is counted twice and adds no support. Usually another premise was meant.',
  remedy:
    'Remove one of the two, or name the one that was meant. A premise that fills two slots of a scheme has the `slot` in each.',
  example: {
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor',
      'claims/ferry/wide.md': 'quote: the river is wide',
      'arguments/ferry/cost.md': 'premises: [{ claim: poor }, { claim: ferry/poor }]\nconclusion: wide',
    },
    says: ['arguments/ferry/cost.md:2:38: premises names "ferry/poor" twice'],
  },
  find: ({ entries }) => entries.flatMap(repeatsIn),
};

function repeatsIn(entry: Entry): readonly EntryProblem[] {
  const seen = new Set<string>();
  return referencesOf(entry)
    .filter(({ path: [list, i] }) => list !== undefined && i !== undefined && LISTS.has(list))
    .flatMap((reference) => {
      const { path, id } = reference;
      const key = `${String(path[0])} ${slotAt(entry, reference)} ${id}`;
      const found = `${String(path[0])} names "${id}" twice`;
      if (seen.has(key))
        return [{ entry, path, found, remedy: 'remove one of the two, or name the entry that was meant' }];
      seen.add(key);
      return [];
    });
}

function slotAt(entry: Entry, { path: [list, i] }: Reference): string {
  return isOf(entry, 'arguments') && list === 'premises' ? (entry.data.premises[Number(i)]?.slot ?? '') : '';
}

/** An entry that refers to a withdrawn entry. */
export const withdrawnReference: Rule = {
  id: 'withdrawn-reference',
  severity: 'warning',
  expects: 'No entry refers to a withdrawn entry.',
  reason:
    'An argument’s premises work together, so an argument with a withdrawn claim is shown on its own page only, and so are its undercuts. A withdrawn thesis is not shown.',
  remedy: 'Name another entry, or withdraw this entry too.',
  example: {
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor\nstatus: withdrawn',
      'claims/ferry/wide.md': 'quote: the river is wide',
      'arguments/ferry/cost.md': 'premises: [{ claim: poor }]\nconclusion: wide',
    },
    says: ['arguments/ferry/cost.md:2:21: claims/ferry/poor.md is withdrawn'],
  },
  find: ({ entries }) => {
    const states = new Map(entries.map((entry) => [keyOf(entry), isLive(entry)]));
    return entries.filter((entry) => isLive(entry) && states.get(articleKeyOf(entry)) !== false).flatMap(findIn);

    function findIn(entry: Entry) {
      return referencesOf(entry).flatMap((reference) => {
        const gone = withdrawnIn(reference);
        const remedy = `name another entry, or withdraw this ${nounOf(entry)} too`;
        return gone === undefined ? [] : [{ entry, path: reference.path, found: `${gone}.md is withdrawn`, remedy }];
      });
    }

    /**
     * The withdrawn entry that a reference means. Undefined if an entry that is not withdrawn has the same id, because
     * the reference may mean that entry.
     */
    function withdrawnIn({ to, id }: Reference): string | undefined {
      const known = to.map((collection) => `${collection}/${id}`).filter((key) => states.has(key));
      return known.every((key) => states.get(key) === false) ? known[0] : undefined;
    }
  },
};

function nounOf({ collection }: Entry): string {
  return collection.replace(/s$/, '');
}

/** An argument with an unknown scheme, or with a slot or critical question that its scheme doesn't have. */
export const unknownScheme: Rule = {
  id: 'unknown-scheme',
  severity: 'error',
  expects: 'The scheme of an argument is in the library, and the argument’s slots and questions belong to this scheme.',
  reason: 'The page of an argument shows its premises in the scheme’s slots and asks the scheme’s questions.',
  remedy: 'Correct the id, remove it, or describe the scheme in `schemes/`.',
  example: {
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor',
      'claims/ferry/wide.md': 'quote: the river is wide',
      'arguments/ferry/cost.md': 'premises: [{ claim: poor }]\nconclusion: wide\nscheme: crystal-ball',
    },
    says: ['arguments/ferry/cost.md:4:9: the library has no scheme "crystal-ball"'],
  },
  find: ({ corpus, entries, unreadable }) =>
    entriesOf(entries, 'arguments').flatMap((argument) => {
      const { scheme } = argument.data;
      if (scheme === undefined || unreadable.has(`schemes/${scheme}.md`)) return [];
      const known = corpus.schemes.get(scheme);
      return known === undefined ? [noScheme(argument, scheme)] : unknownParts(argument, known);
    }),
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
