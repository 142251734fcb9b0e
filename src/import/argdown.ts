// Argdown, as Postil exports it or as a person writes it → candidates. A statement becomes a claim. The claim's quotes
// are in the statement's data; without them, the words of the statement are looked for in the text. A
// premise-conclusion structure, or a relation, becomes an argument. The file is parsed by @argdown/core, which is an
// optional package.

import type {
  IArgdownResponse,
  IArgument,
  IConclusion,
  IEquivalenceClass,
  IPCSStatement,
  IRelation,
} from '@argdown/core';
import { z } from 'zod';
import { selector } from '../model/selector.ts';
import type { Candidate, Imported, Passage, Unusable } from './candidate.ts';
import { draftFields, type FileProblem, filled, holderOf, idParts } from './own-file.ts';

const LOST = [
  'reporters, addressees, notes, questions and actors',
  'the premises’ roles in a scheme, critical questions, and the holders of arguments',
];

/**
 * A line that shows that a file is Argdown: `[title]: words`, `<title>: words`, or `===`, which begins the front
 * matter.
 */
const SIGN = /^(?:===\s*$|\[[^\]"{}\n]+\]: \S|<[^<>"=/!?\n]+>: \S)/m;

/** Length of the start of a file, in code units. If it has a line of Argdown, the file is recognized as Argdown. */
const HEAD = 4000;

export function isArgdown(text: string): boolean {
  return !/^\uFEFF?\s*(?:[{<]|\[\s*[{[\]"])/.test(text) && SIGN.test(text.slice(0, HEAD));
}

export async function argdownCandidates(text: string): Promise<Imported | FileProblem> {
  const parser = await import('@argdown/core').catch(() => undefined);
  if (parser === undefined)
    return {
      line: 1,
      found: 'Argdown is read by the package @argdown/core, which is not installed',
      remedy: 'run: npm install --no-save @argdown/core',
    };
  const input = text.replace(/^\uFEFF/, '');
  try {
    const read = parser.argdown.run({ input, process: ['parse-input', 'build-model'], logLevel: 'silent' });
    return faultIn(read) ?? candidatesOf(read);
  } catch (error) {
    return {
      line: 1,
      found: `the parser of Argdown failed: ${String(error).slice(0, 120)}`,
      remedy: 'correct the file',
    };
  }
}

const located = z.looseObject({
  message: z.string().catch(''),
  token: z.looseObject({ startLine: z.number() }).optional().catch(undefined),
});

function faultIn({ parserErrors = [], lexerErrors = [], exceptions = [] }: IArgdownResponse): FileProblem | undefined {
  const error = [...parserErrors, ...lexerErrors, ...exceptions][0];
  if (error === undefined) return undefined;
  const { message, token } = located.parse(error);
  const line = z.looseObject({ line: z.number() }).safeParse(error).data?.line ?? token?.startLine ?? 1;
  const found = message.split('\n')[0]?.slice(0, 160) || 'a mistake';
  return { line: Number.isFinite(line) ? line : 1, found, expected: 'Argdown', remedy: 'correct it there' };
}

function candidatesOf({ statements = {}, arguments: args = {}, relations = [] }: IArgdownResponse): Imported {
  const claims = Object.values(statements).filter((one) => !isHeld(one.title ?? ''));
  const made = [
    ...claims.map(claimOf),
    ...Object.values(args).flatMap((argument) => argumentOf(argument, relations)),
    ...relations.flatMap(betweenStatements),
  ];
  const main = claims.find(({ data }) => dataIn(data)['main'] === 'concludes')?.title;
  return {
    candidates: made.filter((one) => 'collection' in one),
    unusable: made.filter((one) => 'remedy' in one),
    namesAuthors: true,
    lost: LOST,
    ...(main !== undefined && { thesis: keyOf(main).key }),
  };
}

/** The end of a title in Postil's own export that means a premise marked `as: held`: `too-dear (held)`. */
const HELD = ' (held)';

function isHeld(title: string): boolean {
  return title.endsWith(HELD);
}

/** A title → the key of its candidate. The title is an id of Postil's (`ferry/too-dear`) or any words. */
function keyOf(title: string): Pick<Candidate, 'key' | 'article'> {
  return /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/.test(title) ? idParts(title) : { key: `statement ${title}` };
}

function argumentKey(title: string): Pick<Candidate, 'key' | 'article'> {
  return /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/.test(title) ? idParts(title) : { key: `argument ${title}` };
}

function dataIn(data: unknown): Readonly<Record<string, unknown>> {
  return z.record(z.string(), z.unknown()).catch({}).parse(data);
}

/** The status, the maker and the reviewer of an entry. An entry that is not reviewed becomes a draft of this import. */
function creditIn({ status, creator, created, modified, reviewedBy, reviewed }: Readonly<Record<string, unknown>>) {
  const own = status === 'reviewed' ? { status } : draftFields('import-argdown');
  return { ...own, ...filled({ creator, created, modified, reviewedBy, reviewed }) };
}

function claimOf({ title = '', members, data: written }: IEquivalenceClass): Candidate {
  const data = dataIn(written);
  const statement = textOf(members);
  const quotes = z.array(selector).safeParse(data['quotes']).data;
  const { type, label, stance, certainty, booster, cue } = data;
  const holders = z.array(z.string()).safeParse(data['holders']).data ?? [];
  const passages: readonly Passage[] = quotes?.map((own) => ({ own })) ?? [{ quote: { exact: statement } }];
  return {
    path: ['statements', title],
    collection: 'claims',
    ...keyOf(title),
    data: {
      ...creditIn(data),
      ...filled({ statement, type, label, stance, certainty, booster, cue }),
      ...filled({ holder: data['holders'] === 'unnamed' ? 'unnamed' : holderOf(holders) }),
      ...(passages.length === 0 && { implicit: true }),
    },
    body: '',
    passages,
  };
}

function textOf(members: readonly { readonly text?: string }[]): string {
  return members.find(({ text }) => text !== undefined && text.trim() !== '')?.text?.trim() ?? '';
}

function argumentOf(argument: IArgument, relations: readonly IRelation[]): readonly (Candidate | Unusable)[] {
  const { title = '', pcs, members } = argument;
  if (pcs.length > 0) return [...inferencesIn(argument), ...attacksBy(argument, relations, pcs)];
  const own = relations.filter(
    ({ to, relationType }) => to?.title === title && isArgument(to) && relationType === 'support',
  );
  const premises = own.flatMap(({ from }) =>
    from === undefined || isArgument(from) ? [] : [premiseOf(from.title ?? '')],
  );
  const sketch = premises.length > 0 || textOf(members) === '' ? [] : [sketchOf(argument)];
  const all = premises.length > 0 ? premises : sketch.map(({ key }) => ({ claim: key }));
  if (all.length === 0) return [];
  const ends = relations.filter(({ from }) => from !== undefined && isArgument(from) && from.title === title);
  return [...sketch, ...ends.map((end, i) => towards(argument, end, all, i))];
}

/** The premise of an argument that has only a description: a claim with the words of the description. */
function sketchOf({ title = '', members }: IArgument): Candidate {
  const statement = textOf(members);
  const data = { ...draftFields('import-argdown'), statement };
  return {
    path: ['arguments', title],
    collection: 'claims',
    key: `premise ${title}`,
    data,
    body: '',
    passages: [{ quote: { exact: statement } }],
  };
}

function isArgument({ type }: NonNullable<IRelation['to']>): boolean {
  return String(type) === 'argument';
}

function premiseOf(title: string): { readonly claim: string; readonly as?: 'held' } {
  return isHeld(title) ? { claim: keyOf(title.slice(0, -HELD.length)).key, as: 'held' } : { claim: keyOf(title).key };
}

/** One argument for each conclusion of a premise-conclusion structure. */
function inferencesIn({ title = '', pcs, members, data }: IArgument): readonly Candidate[] {
  const made: Candidate[] = [];
  let premises: IPCSStatement[] = [];
  for (const statement of pcs) {
    if (String(statement.role) !== 'premise') {
      const { key, article } = argumentKey(title);
      const [scheme] = (statement as IConclusion).inference?.inferenceRules ?? [];
      const fields = {
        ...argumentFields(data, members),
        relation: 'support',
        premises: premises.map((one) => premiseOf(one.title ?? '')),
        conclusion: keyOf(statement.title ?? '').key,
        ...filled({ schemeName: scheme }),
      };
      const name = made.length === 0 ? key : `${key} ${made.length + 1}`;
      made.push({
        path: ['arguments', title],
        collection: 'arguments',
        key: name,
        ...(article && { article }),
        data: fields,
        body: '',
        passages: [],
      });
      premises = [];
    }
    premises.push(statement);
  }
  return made;
}

function argumentFields(written: unknown, members: IArgument['members']): Readonly<Record<string, unknown>> {
  const data = dataIn(written);
  const title = textOf(members);
  return {
    ...creditIn(data),
    ...filled({ title, cue: data['cue'] }),
    ...(data['editorial'] === true && { editorial: true }),
  };
}

/** The attacks by an argument that has a conclusion. The conclusion is the premise of each attack. */
function attacksBy(
  argument: IArgument,
  relations: readonly IRelation[],
  pcs: readonly IPCSStatement[],
): readonly (Candidate | Unusable)[] {
  const conclusion = pcs.at(-1)?.title ?? '';
  const attacks = relations.filter(
    ({ from, relationType }) =>
      from !== undefined && isArgument(from) && from.title === argument.title && relationType !== 'support',
  );
  return attacks.map((end, i) => towards(argument, end, [premiseOf(conclusion)], i + 1));
}

/** An argument from the premises to the target of a relation. */
function towards(
  { title = '', members, data }: IArgument,
  { to, relationType }: IRelation,
  premises: readonly { readonly claim: string }[],
  index: number,
): Candidate | Unusable {
  const path = ['arguments', title];
  const { key, article } = argumentKey(title);
  const isSupport = String(relationType) === 'support' || String(relationType) === 'entails';
  const isStep = to !== undefined && (isArgument(to) || String(to.type) === 'inference');
  if (to === undefined || (isStep && isSupport))
    return {
      path,
      rule: 'no-ends',
      found: 'support for an argument, which Postil does not have',
      remedy: 'support its claim',
    };
  const target = to.type === 'inference' ? (to.argumentTitle ?? '') : (to.title ?? '');
  const end = isStep ? argumentKey(target).key : keyOf(target).key;
  const fields = {
    ...argumentFields(data, members),
    relation: isSupport ? 'support' : isStep ? 'undercut' : 'rebut',
    premises,
    ...(isSupport ? { conclusion: end } : { target: end }),
  };
  const name = index === 0 ? key : `${key} ${index + 1}`;
  return {
    path,
    collection: 'arguments',
    key: name,
    ...(article && { article }),
    data: fields,
    body: '',
    passages: [],
  };
}

/** A relation between two statements: an argument with one premise. */
function betweenStatements({ from, to, relationType }: IRelation, index: number): readonly Candidate[] {
  const isBetween = [from, to].every((end) => String(end?.type) === 'equivalence-class');
  if (!isBetween || isHeld(from?.title ?? '')) return [];
  const isSupport = ['support', 'entails'].includes(String(relationType));
  const end = keyOf(to?.title ?? '').key;
  const fields = {
    ...draftFields('import-argdown'),
    relation: isSupport ? 'support' : 'rebut',
    premises: [premiseOf(from?.title ?? '')],
    ...(isSupport ? { conclusion: end } : { target: end }),
  };
  return [
    {
      path: ['relations', index],
      collection: 'arguments',
      key: `relation ${index + 1}`,
      data: fields,
      body: '',
      passages: [],
    },
  ];
}
