// Chosen differences of two annotators → the files to write, so that the editor's annotations become equal to the other
// annotator's. An entry that only the other annotator has is added; an entry that only the editor has is withdrawn.

import { isDeepStrictEqual } from 'node:util';
import type { Compared, Difference } from '../../compare/compare.ts';
import { editFrontmatter, type FieldChange } from '../../corpus/yaml/edit.ts';
import { entryText } from '../../corpus/yaml/write.ts';
import { keyOf } from '../../model/collections.ts';
import {
  type ArgumentEntry,
  articleOf,
  type ClaimEntry,
  endKeysOf,
  isDraft,
  resolve,
  slugOf,
} from '../../model/corpus.ts';
import { failure, type Outcome, type Problem } from '../../model/problem.ts';
import { actorsNamedBy } from '../../model/references.ts';
import { freeSlug } from '../../text/slug.ts';
import { type AnnotatorsCompared, compareWith } from '../compare.ts';
import type { Editor } from '../editor.ts';
import { decidedText } from '../review.ts';
import { planDecisions } from './change-entries.ts';
import type { OpenEdition } from './open-edition.ts';
import type { EditPlan, PlannedFile } from './plan.ts';

export interface TakenDifferences {
  /** The other annotator's folder or file. */
  readonly from: string;
  /** The ids of the chosen differences, as the comparison shows them. */
  readonly ids: readonly string[];
  /** Whether entries that a person reviewed may be changed. */
  readonly reviewed: boolean;
}

type Chosen = Compared & { readonly difference: Difference };

/**
 * Maps an entry of the other annotator (collection and full id) to the slug of the same entry in the editor's library.
 * The map contains the entries that the editor has or takes over.
 */
type OwnSlugs = ReadonlyMap<string, string>;

export async function planTaking(
  opened: OpenEdition,
  taking: TakenDifferences,
  editor: Editor,
): Promise<Outcome<EditPlan>> {
  const read = await compareWith(taking.from, opened);
  if ('problems' in read) return read;
  const compared = read.value;
  const differing = compared.pairs.filter((pair): pair is Chosen => pair.difference !== undefined);
  const found = [...new Set(taking.ids)].map(
    (id) => differing.find(({ difference }) => difference.id === id) ?? unknownId(id, differing),
  );
  const chosen = found.filter((one) => 'collection' in one);
  const slugs = ownSlugs(compared, chosen, opened);
  const problems = [
    ...found.filter((one) => 'severity' in one),
    ...(taking.reviewed ? [] : chosen.flatMap(reviewedProblem)),
    ...chosen.flatMap((one) => missingProblems(one, slugs, differing)),
  ];
  if (problems.length > 0) return { problems };
  const plans = chosen.map((one) => filesFor(one, slugs, opened, editor));
  const refused = plans.find((one) => 'problems' in one);
  if (refused !== undefined && 'problems' in refused) return refused;
  const files = [...newActors(chosen, compared, opened), ...plans.flatMap((one) => ('value' in one ? one.value : []))];
  const [first] = chosen;
  const label = first && chosen.length === 1 ? first.difference.id : `${chosen.length} entries`;
  const byName = new Map(files.map((one) => [one.file, one]));
  return { value: { label: `Take over ${label}`, files: [...byName.values()] } };
}

function ownSlugs({ pairs }: AnnotatorsCompared, chosen: readonly Chosen[], { entries }: OpenEdition): OwnSlugs {
  const slugs = new Map<string, string>();
  const taken = new Set(entries.map(keyOf));
  for (const { collection, yours, theirs } of pairs)
    if (yours !== undefined && theirs !== undefined) slugs.set(`${collection}/${theirs.id}`, slugOf(yours.id));
  for (const { collection, yours, theirs } of chosen) {
    if (yours !== undefined || theirs === undefined) continue;
    const start = `${collection}/${articleOf(theirs.id)}/`;
    const others = new Set([...taken].filter((id) => id.startsWith(start)).map((id) => id.slice(start.length)));
    const slug = freeSlug(slugOf(theirs.id), others, JSON.stringify(theirs.data));
    taken.add(`${start}${slug}`);
    slugs.set(`${collection}/${theirs.id}`, slug);
  }
  return slugs;
}

function unknownId(id: string, differing: readonly Chosen[]): Problem {
  const ids = differing.map(({ difference }) => difference.id);
  return {
    file: '--take',
    severity: 'error',
    rule: 'no-difference',
    found: `the annotators do not differ on “${id}”`,
    expected: ids.length === 0 ? 'none: they agree' : `one of ${ids.join(', ')}`,
    remedy: 'correct the id',
  };
}

function reviewedProblem({ difference: { id, yours } }: Chosen): readonly Problem[] {
  if (yours?.isReviewed !== true) return [];
  return [
    {
      file: yours.file,
      severity: 'error',
      rule: 'reviewed-entry',
      found: `a person reviewed “${id}” here`,
      remedy: 'add --reviewed to change it nevertheless',
    },
  ];
}

/** A problem for each entry that a chosen argument needs, if the editor lacks this entry and has not chosen it too. */
function missingProblems(
  { theirs, difference }: Chosen,
  slugs: OwnSlugs,
  differing: readonly Chosen[],
): readonly Problem[] {
  return endsOf(theirs)
    .filter((end) => !slugs.has(end))
    .map((end) => {
      const needed = differing.find((one) => one.theirs !== undefined && `${one.collection}/${one.theirs.id}` === end);
      return {
        file: '--take',
        severity: 'error',
        rule: 'unknown-id',
        found: `“${difference.id}” needs “${end}”, which only the other annotator has`,
        remedy: `take over ${needed?.difference.id ?? end} too`,
      };
    });
}

/**
 * The claims and arguments to which an argument refers, if they are of the same article. As keys:
 * `claims/my-article/my-claim`.
 */
function endsOf(entry: ClaimEntry | ArgumentEntry | undefined): readonly string[] {
  if (entry === undefined || entry.collection !== 'arguments') return [];
  return endKeysOf(entry).filter((end) => end.split('/')[1] === articleOf(entry.id));
}

function filesFor(
  { collection, yours, theirs, difference }: Chosen,
  slugs: OwnSlugs,
  opened: OpenEdition,
  editor: Editor,
): Outcome<readonly PlannedFile[]> {
  if (theirs === undefined) {
    const plan = planDecisions(opened, [yours?.file ?? ''], 'withdrawn', editor);
    return 'problems' in plan ? plan : { value: plan.value.files };
  }
  const data = withOwnIds(theirs, slugs);
  if (yours === undefined) {
    const slug = slugs.get(`${collection}/${theirs.id}`) ?? slugOf(theirs.id);
    const credit = { status: 'reviewed', generator: undefined, reviewedBy: editor.name, reviewed: editor.day };
    const file = `${collection}/${articleOf(theirs.id)}/${slug}.md`;
    return { value: [{ file, content: entryText({ ...data, ...credit }, theirs.body) }] };
  }
  const text = opened.files.get(yours.file)?.text;
  if (text === undefined)
    return failure({
      file: yours.file,
      rule: 'no-entry',
      found: 'this file no longer exists',
      remedy: 'compare again',
    });
  const own: Readonly<Record<string, unknown>> = yours.data;
  const changes = TAKEN[collection]
    .filter((field) => !PASSAGE.includes(field) || difference.fields.includes('passage'))
    .filter((field) => !isDeepStrictEqual(own[field], data[field]))
    .map((field): FieldChange => ({ path: [field], value: data[field] }));
  const changed = editFrontmatter(text, changes, theirs.body.trim() === '' ? undefined : theirs.body);
  const content = isDraft(yours)
    ? decidedText(changed, 'reviewed', editor)
    : editFrontmatter(changed, [{ path: ['modified'], value: editor.day }]);
  return { value: [{ file: yours.file, content }] };
}

const PASSAGE: readonly string[] = ['quote', 'quotes', 'implicit'];

/** The fields that are copied into an entry that both annotators have. */
const TAKEN: Readonly<Record<Chosen['collection'], readonly string[]>> = {
  claims: [
    ...PASSAGE,
    'statement',
    'label',
    'type',
    'holder',
    'via',
    'addressees',
    'cue',
    'booster',
    'stance',
    'certainty',
  ],
  arguments: ['title', 'relation', 'premises', 'conclusion', 'target', 'holder', 'scheme', 'cue', 'editorial'],
};

/**
 * The fields of the other annotator's entry. Ids in them are replaced by the ids of the editor's entries. Critical
 * questions are left out if they refer to an entry that is not taken over.
 */
function withOwnIds(entry: ClaimEntry | ArgumentEntry, slugs: OwnSlugs): Readonly<Record<string, unknown>> {
  if (entry.collection !== 'arguments') return { ...entry.data };
  const article = articleOf(entry.id);
  const { premises, conclusion, target, relation, questions } = entry.data;
  const own = (collection: string, id: string) => slugs.get(`${collection}/${resolve(id, article)}`);
  const rename = (collection: string, id: string | undefined) => id && (own(collection, id) ?? id);
  return {
    ...entry.data,
    premises: premises.map((one) => ({ ...one, claim: rename('claims', one.claim) })),
    conclusion: rename('claims', conclusion),
    target: rename(relation === 'undercut' ? 'arguments' : 'claims', target),
    questions: questions.flatMap((one) => {
      if (one.by === undefined) return [one];
      const by = own('claims', one.by) ?? own('arguments', one.by);
      return by === undefined ? [] : [{ ...one, by }];
    }),
  };
}

/** The actors that the chosen entries name and the editor's library lacks. */
function newActors(
  chosen: readonly Chosen[],
  { theirs }: AnnotatorsCompared,
  { corpus }: OpenEdition,
): readonly PlannedFile[] {
  const ids = new Set(chosen.flatMap((one) => (one.theirs === undefined ? [] : actorsNamedBy(one.theirs))));
  return [...ids].flatMap((id) => {
    const actor = theirs.actors.get(id);
    if (actor === undefined || corpus.actors.has(id)) return [];
    return [{ file: actor.file, content: entryText({ ...actor.data }, actor.body) }];
  });
}
