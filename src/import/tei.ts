// Postil's own TEI: a text in blocks and annotations in <standOff>, which point to code points of a block by
// string-range → candidates.

import { utf16Offsets } from '../anchor/code-points.ts';
import { isRemarkCollection, kinds, kindWithMotivation } from '../model/kinds.ts';
import { noteKind } from '../model/note.ts';
import type { Candidate, Imported, NamedPassage, Passage, Unusable } from './candidate.ts';
import { draftFields, type FileProblem, filled, holderOf } from './own-file.ts';
import { childrenOf, descendants, type Element, textIn, treeOf } from './xml-tree.ts';

const LOST = [
  'labels, and the status of entries without a day of review',
  'the words that attribute a claim',
  'schemes, critical questions, and the holders of arguments',
  'roles of actors and the larger actors that contain them',
];

export function isTei(text: string): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:TEI|teiCorpus)\b/.test(text.slice(0, 4000));
}

export function teiCandidates(text: string): Imported | FileProblem {
  const root = treeOf(text);
  if ('found' in root) return root;
  const all = descendants(root);
  const blocks = new Map(all.flatMap((element) => blockOf(element)));
  const order = [...blocks.keys()];
  // If the file names no author, a claim without a holder may be the author's, so its holder is not “unnamed”.
  const nobody = all.some(({ name }) => name === 'author') ? 'unnamed' : undefined;
  const read = all.flatMap((element) => readElement(element, { blocks, order, nobody }));
  if (read.length === 0)
    return {
      line: root.line,
      found: 'a TEI file without annotations in Postil’s form',
      expected: 'a <standOff> with <annotation xml:id="claim.….…">',
      remedy: 'export them as TEI with Postil, or convert them to Web Annotations',
    };
  const remarks = new Map(all.flatMap((element) => remarkOnArgument(element)));
  return {
    candidates: read.filter((one) => 'collection' in one).map((one) => withRemark(one, remarks)),
    unusable: read.filter((one) => 'remedy' in one),
    named: read.filter((one) => 'actor' in one),
    namesAuthors: true,
    lost: LOST,
    ...thesisIn(all),
  };
}

/** A block of the text: its xml:id with its words. */
function blockOf(element: Element): readonly (readonly [string, Block])[] {
  const [, id] = /^block\.[^.]+\.([^.]+)$/.exec(idOf(element)) ?? [];
  if (id === undefined) return [];
  const text = textIn(element);
  return [[idOf(element), { id, text, offset: utf16Offsets(text) }]];
}

interface Block {
  readonly id: string;
  readonly text: string;
  readonly offset: (codePoints: number) => number | undefined;
}

interface Text {
  readonly blocks: ReadonlyMap<string, Block>;
  /** The xml:ids of the blocks, in the order of the text. */
  readonly order: readonly string[];
  /** The holder of a claim for which the file names no holder. */
  readonly nobody: 'unnamed' | undefined;
}

function idOf({ attributes }: Element): string {
  return attributes['xml:id'] ?? '';
}

function readElement(element: Element, text: Text): readonly (Candidate | NamedPassage | Unusable)[] {
  if (element.name === 'person' || element.name === 'org') return actorOf(element);
  if (element.name === 'relation') return argumentOf(element);
  if (element.name !== 'annotation') return [];
  const [, kind = '', article = '', key = ''] = /^(\w+)\.([^.]+)\.([^.]+)$/.exec(idOf(element)) ?? [];
  const path = ['line', element.line];
  const target = element.attributes['target'] ?? '';
  if (kind === 'remark' || target.startsWith('#actor.')) return [];
  const passages = passagesAt(target, text);
  if (passages === undefined)
    return [
      { path, rule: 'no-passage', found: `its target “${target}” is not in this file’s text`, remedy: 'correct it' },
    ];
  const collection = kindWithMotivation([element.attributes['motivation']]);
  if (kind === 'mention') return mentionOf(element, path, passages);
  if (kind === 'claim')
    return [{ path, collection: 'claims', article, key, passages, ...claimParts(element, passages, text) }];
  if (collection === undefined || !isRemarkCollection(collection)) return [];
  const [note] = childrenOf(element, 'note');
  const noted = noteKind.safeParse(note?.attributes['type']).data;
  const data = { ...creditOf(element), ...(kinds[collection].name === 'note' && { kind: noted ?? 'context' }) };
  return [{ path, collection, article, key, passages, data, body: note === undefined ? '' : textIn(note) }];
}

function claimParts(
  element: Element,
  passages: readonly Passage[],
  { nobody }: Text,
): Pick<Candidate, 'data' | 'body'> {
  const notes = new Map(childrenOf(element, 'note').map((note) => [note.attributes['type'] ?? '', note]));
  const said = (type: string) => (notes.has(type) ? textIn(notes.get(type) as Element) : undefined);
  const holders = pointedTo(element, 'holder', 'actor');
  return {
    data: {
      ...creditOf(element),
      ...filled({ statement: said('claim'), type: notes.get('claim')?.attributes['subtype'] }),
      ...filled({ stance: said('stance'), certainty: said('certainty'), booster: said('booster') }),
      ...filled({ holder: holderOf(holders) ?? nobody, via: reportersIn(element) }),
      ...filled({ addressees: pointedTo(element, 'addressee', 'actor') }),
      ...(passages.length === 0 && { implicit: true }),
    },
    body: said('remark') ?? '',
  };
}

/** The status, the maker and the reviewer, with the days. An entry without a day of review is a draft. */
function creditOf(element: Element): Readonly<Record<string, unknown>> {
  const all = descendants(element);
  const person = (role: string) =>
    all
      .filter(({ name }) => name === 'respStmt')
      .find((one) => childrenOf(one, 'resp').some((resp) => textIn(resp) === role));
  const nameIn = (statement: Element | undefined) => statement && childrenOf(statement, 'persName').map(textIn)[0];
  const day = (status: string) =>
    all.find(({ name, attributes }) => name === 'change' && attributes['status'] === status)?.attributes['when'];
  const reviewed = day('reviewed');
  return {
    ...(reviewed === undefined ? draftFields('import-tei') : { status: 'reviewed', reviewed }),
    ...filled({ creator: nameIn(person('creator')), created: day('created'), modified: day('modified') }),
    ...filled({ reviewedBy: reviewed && nameIn(person('reviewer')) }),
  };
}

/** The actors who report a claim, each with the certainty that the actor expresses. */
function reportersIn(element: Element): readonly Readonly<Record<string, string>>[] {
  return childrenOf(element, 'ptr').flatMap(({ attributes: { type, subtype, target = '' } }) =>
    type === 'via' ? slugsIn(target, 'actor').map((actor) => ({ actor, ...(subtype && { certainty: subtype }) })) : [],
  );
}

/** The slugs that the `<ptr>` elements of a type, directly below an element, refer to. */
function pointedTo(element: Element, type: string | undefined, kind: string): readonly string[] {
  return childrenOf(element, 'ptr')
    .filter(({ attributes }) => attributes['type'] === type)
    .flatMap(({ attributes }) => slugsIn(attributes['target'] ?? '', kind));
}

/**
 * The ids of the entries of a kind in a list of pointers: `#actor.ann-lee` → `ann-lee`. A claim or an argument in
 * another file keeps its article: `other.tei.xml#claim.other.slow` → `other/slow`.
 */
function slugsIn(pointers: string, kind: string): readonly string[] {
  return pointers.split(/\s+/).flatMap((pointer) => {
    const [file, id = ''] = pointer.split('#');
    const parts = id.split('.');
    if (parts[0] !== kind) return [];
    return file === '' || kind === 'actor' ? [parts.at(-1) ?? ''] : [parts.slice(1).join('/')];
  });
}

/** The passages of a target. Empty for the whole text; undefined if a pointer has no target in the file. */
function passagesAt(target: string, { blocks, order }: Text): readonly Passage[] | undefined {
  if (/^#text\.[^.\s]+$/.test(target.trim())) return [];
  const pieces: { passage: Passage; endsAt: string | undefined }[] = [];
  for (const pointer of target.trim().split(/\s+/)) {
    const [, id = '', from, length] = /^#string-range\(([^,]+),(\d+),(\d+)\)$/.exec(pointer) ?? [];
    const block = blocks.get(id);
    const [start, end] = [block?.offset(Number(from)), block?.offset(Number(from) + Number(length))];
    if (block === undefined || start === undefined || end === undefined) return undefined;
    const exact = block.text.slice(start, end);
    const before = pieces.at(-1);
    const endsAt = end === block.text.length ? order[order.indexOf(id) + 1] : undefined;
    if (before?.endsAt === id && start === 0 && before.passage.quote !== undefined) {
      const { suffix: _, ...quote } = before.passage.quote;
      const joined = { ...quote, exact: `${quote.exact}\n\n${exact}`, ...contextOf(block.text.slice(end), 'suffix') };
      pieces[pieces.length - 1] = { passage: { ...before.passage, quote: joined }, endsAt };
      continue;
    }
    const context = {
      ...contextOf(block.text.slice(0, start), 'prefix'),
      ...contextOf(block.text.slice(end), 'suffix'),
    };
    pieces.push({ passage: { quote: { exact, ...context }, block: block.id }, endsAt });
  }
  return pieces.map(({ passage }) => passage);
}

/** Length of the context of a quote, in code units. */
const CONTEXT = 64;

function contextOf(text: string, side: 'prefix' | 'suffix'): { readonly prefix?: string; readonly suffix?: string } {
  const words = side === 'prefix' ? text.slice(-CONTEXT) : text.slice(0, CONTEXT);
  return words === '' ? {} : { [side]: words };
}

function mentionOf(
  element: Element,
  path: readonly PropertyKey[],
  passages: readonly Passage[],
): readonly NamedPassage[] {
  const [actor] = pointedTo(element, undefined, 'actor');
  return actor === undefined ? [] : passages.map((passage) => ({ path, actor, passage }));
}

function actorOf(element: Element): readonly Candidate[] {
  const [, key] = /^actor\.([^.]+)$/.exec(idOf(element)) ?? [];
  if (key === undefined) return [];
  const names = childrenOf(element, element.name === 'person' ? 'persName' : 'orgName');
  const [name] = names.filter(({ attributes }) => attributes['type'] === undefined).map(textIn);
  const aliases = names.filter(({ attributes }) => attributes['type'] === 'alias').map(textIn);
  const type = element.name === 'person' ? 'person' : (element.attributes['type'] ?? 'organization');
  const sameAs = childrenOf(element, 'idno').map(textIn);
  const data = { ...draftFields('import-tei'), ...filled({ name, type, aliases, sameAs }) };
  return [{ path: ['line', element.line], collection: 'actors', key, data, body: '', passages: [] }];
}

function argumentOf(element: Element): readonly Candidate[] {
  const [, article = '', key = ''] = /^argument\.([^.]+)\.([^.]+)$/.exec(idOf(element)) ?? [];
  if (key === '') return [];
  const { name: relation = '', active = '', passive = '', evidence } = element.attributes;
  const [title] = childrenOf(element, 'desc').map(textIn);
  const [aim] = slugsIn(passive, relation === 'undercut' ? 'argument' : 'claim');
  const data = {
    ...draftFields('import-tei'),
    ...filled({ title, relation }),
    premises: slugsIn(active, 'claim').map((claim) => ({ claim })),
    ...(relation === 'support' ? { conclusion: aim } : { target: aim }),
    ...(evidence === 'conjecture' && { editorial: true }),
  };
  return [{ path: ['line', element.line], collection: 'arguments', article, key, data, body: '', passages: [] }];
}

interface Remark {
  readonly body: string;
  /** The status, the maker and the reviewer of the argument. */
  readonly credit: Readonly<Record<string, unknown>>;
  /** Ids of the premises with `as: held`. */
  readonly held: readonly string[];
}

/** The annotation of an argument. It contains the parts of the argument for which a TEI relation has no element. */
function remarkOnArgument(element: Element): readonly (readonly [string, Remark])[] {
  if (element.name !== 'annotation' || !idOf(element).startsWith('remark.')) return [];
  const [argument] = slugsIn(element.attributes['target'] ?? '', 'argument');
  const [body = ''] = childrenOf(element, 'note').map(textIn);
  return argument === undefined
    ? []
    : [[argument, { body, credit: creditOf(element), held: pointedTo(element, 'held', 'claim') }]];
}

function withRemark(candidate: Candidate, remarks: ReadonlyMap<string, Remark>): Candidate {
  const remark = candidate.collection === 'arguments' ? remarks.get(candidate.key) : undefined;
  if (remark === undefined) return candidate;
  const premises = Array.isArray(candidate.data['premises']) ? candidate.data['premises'] : [];
  const marked = premises.map((one) => (remark.held.includes(one.claim) ? { ...one, as: 'held' } : one));
  const { generator: _, ...data } = candidate.data;
  return { ...candidate, body: remark.body, data: { ...data, ...remark.credit, premises: marked } };
}

/** The thesis: the claim that has a note of the type `main` with the word “concludes”. */
function thesisIn(all: readonly Element[]): { readonly thesis?: string } {
  const main = all.find(
    (element) =>
      idOf(element).startsWith('claim.') &&
      childrenOf(element, 'note').some((note) => note.attributes['type'] === 'main' && textIn(note) === 'concludes'),
  );
  return main === undefined ? {} : { thesis: idOf(main).split('.').at(-1) ?? '' };
}
