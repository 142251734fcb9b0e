// A standoff file of brat (.ann) and, if it exists, the text (.txt) to which its positions refer → candidates.
// Components of arguments become claims, and relations between them become arguments. A span whose type is a kind of
// remark in Postil (`question`) becomes such a remark.

import type { z } from 'zod';
import { utf16Offsets } from '../anchor/code-points.ts';
import { certainty, claimType, stance } from '../model/claim.ts';
import { kinds, remarkCollections } from '../model/kinds.ts';
import { noteKind } from '../model/note.ts';
import type { Candidate, Imported, Passage, Unusable } from './candidate.ts';
import { markdownFrom } from './foreign-text.ts';
import { draftFields, type FileProblem, filled } from './own-file.ts';

/** A line of one of brat's kinds: text bound, relation, event, attribute, normalization, note, equivalence. */
const LINE = {
  span: /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/,
  relation: /^(R\d+)\t(\S+) Arg1:(\S+) Arg2:(\S+)\s*$/,
  attribute: /^[AM]\d+\t(\S+) (\S+)(?: (.+))?$/,
  note: /^#\d+\t\S+ (\S+)\t(.*)$/,
  skipped: /^(?:E\d+|N\d+|\*)\t.*$/,
} as const;

export function isBrat(text: string): boolean {
  const [first = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  return Object.values(LINE).some((form) => form.test(first)) || /^[TRAMEN]\d+\t\S+ /.test(first);
}

interface Span {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
  readonly words: string;
  readonly line: number;
}

interface Relation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly id: string;
  readonly line: number;
}

interface Lines {
  readonly spans: Map<string, Span>;
  readonly relations: Relation[];
  /** The attributes of each span, by the span's id. The names of attributes are in lower case. */
  readonly attributes: Map<string, Record<string, string>>;
  readonly notes: Map<string, string>;
  readonly skipped: Unusable[];
}

const LOST = [
  'holders, and the author’s stance unless an attribute gives it',
  'events, normalizations and equivalences',
];

/** Attributes that are fields of a claim. */
const FIELDS = new Map<string, z.ZodType>([
  ['type', claimType],
  ['stance', stance],
  ['certainty', certainty],
]);

/** The data of the file that no entry has: other attributes, and notes on lines that become no entries. */
function lostIn({ attributes, notes }: Lines, made: readonly (Candidate | Unusable)[]): readonly string[] {
  const kept = new Set(made.flatMap((one) => ('key' in one ? [one.key] : [])));
  const named = [...attributes.values()]
    .flatMap(Object.entries<string>)
    .filter(([name, value]) => FIELDS.get(name)?.safeParse(value).success !== true)
    .map(([name, value]) => (value === '' ? name : `${name}: ${value}`));
  const others = [...notes.keys()].filter((id) => !kept.has(keyOf(id)) && !kept.has(relationKey(id)));
  return [
    ...(named.length === 0 ? [] : [`the attributes ${[...new Set(named)].sort().join(', ')}`]),
    ...(others.length === 0 ? [] : [`the notes on ${others.join(', ')}`]),
  ];
}

export function bratCandidates(text: string, beside: string | undefined): Imported | FileProblem {
  const read = linesIn(text);
  if ('found' in read) return read;
  const connected = new Set(read.relations.flatMap(({ from, to }) => [from, to]));
  const contextOf = contextIn(beside);
  const spans = [...read.spans.values()].map((span) => spanCandidate(span, connected.has(span.id), read, contextOf));
  const claims = new Set(spans.flatMap((one) => ('collection' in one && one.collection === 'claims' ? [one.key] : [])));
  const made = [...spans, ...read.relations.map((relation) => relationCandidate(relation, claims, read))];
  const main = [...read.spans.values()].filter(({ type }) => /^(?:major_?claim|thesis)$/i.test(type));
  const [thesis] = main;
  return {
    candidates: made.filter((one) => 'collection' in one),
    unusable: [...made.filter((one) => 'remedy' in one), ...read.skipped],
    lost: [...LOST, ...lostIn(read, made)],
    ...(thesis !== undefined && main.length === 1 && { thesis: keyOf(thesis.id) }),
  };
}

function linesIn(text: string): Lines | FileProblem {
  const read: Lines = { spans: new Map(), relations: [], attributes: new Map(), notes: new Map(), skipped: [] };
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    if (!take(line, i + 1, read))
      return {
        line: i + 1,
        found: `no annotation of brat: “${line.slice(0, 60)}”`,
        expected: 'an id, a tab, a type with its positions or arguments, a tab, the words',
        remedy: 'correct the line, or export the file again',
      };
  }
  return read;
}

/** @returns whether the line has one of brat's forms */
function take(text: string, line: number, { spans, relations, attributes, notes, skipped }: Lines): boolean {
  const span = LINE.span.exec(text);
  if (span !== null) {
    const [, id = '', type = '', places = '', words = ''] = span;
    const ranges = places.split(';').map((place) => place.split(' ').map(Number) as [number, number]);
    spans.set(id, { id, type, ranges, words, line });
    return ranges.every(([start, end]) => start < end);
  }
  const relation = LINE.relation.exec(text);
  if (relation !== null) {
    const [, id = '', type = '', from = '', to = ''] = relation;
    relations.push({ id, type, from, to, line });
    return true;
  }
  const note = LINE.note.exec(text);
  if (note !== null) {
    const [, about = '', words = ''] = note;
    notes.set(about, [notes.get(about), words].filter((one) => one !== undefined).join('\n\n'));
    return true;
  }
  const attribute = LINE.attribute.exec(text);
  if (attribute !== null) {
    const [, name = '', about = '', value = ''] = attribute;
    attributes.set(about, { ...attributes.get(about), [name.toLowerCase()]: value.trim().toLowerCase() });
    return true;
  }
  if (!LINE.skipped.test(text)) return false;
  const found = `“${text.slice(0, 60)}” has no form in Postil`;
  skipped.push({ path: ['line', line], rule: 'no-kind', found, remedy: 'leave it, or add it by hand' });
  return true;
}

function keyOf(id: string): string {
  return `span ${id}`;
}

function relationKey(id: string): string {
  return `relation ${id}`;
}

/** Names that corpora of argument mining give to the types of components: `MajorClaim`, `Premise`. */
const COMPONENT = /claim|premise|thesis|evidence|argument|proposition|reason|conclusion|statement/i;

function spanCandidate(
  span: Span,
  isConnected: boolean,
  { attributes, notes }: Lines,
  contextOf: ContextOf,
): Candidate | Unusable {
  const { id, type, words, line } = span;
  const path = ['line', line];
  const name = type.toLowerCase();
  const body = noteOn(id, notes);
  const passages = passagesOf(span, contextOf);
  const collection = remarkCollections.find((one) => kinds[one].name === name || (one === 'notes' && isNoteKind(name)));
  if (collection !== undefined) {
    if (body === '')
      return {
        path,
        rule: 'no-words',
        found: `a ${type} without a note of its annotator`,
        remedy: 'write what it should say',
      };
    const data = { ...draftFields('import-brat'), ...kinds[collection].fromTags([name]) };
    return { path, collection, key: keyOf(id), data, body, passages };
  }
  const own = claimType.safeParse(name).data;
  if (!isConnected && own === undefined && !COMPONENT.test(type))
    return {
      path,
      rule: 'no-kind',
      found: `“${words}” has the type “${type}”, which is no kind of annotation here`,
      remedy: 'leave it, or add it by hand',
    };
  const given = attributes.get(id) ?? {};
  const data = {
    ...draftFields('import-brat'),
    statement: words,
    ...filled({
      type: claimType.safeParse(given['type']).data ?? own,
      stance: stance.safeParse(given['stance']).data,
      certainty: certainty.safeParse(given['certainty']).data,
    }),
  };
  return { path, collection: 'claims', key: keyOf(id), data, body, passages };
}

function noteOn(id: string, notes: Lines['notes']): string {
  return markdownFrom(notes.get(id) ?? '', 'text/plain');
}

function isNoteKind(name: string): boolean {
  return noteKind.safeParse(name).success;
}

type ContextOf = (range: readonly [start: number, end: number]) => NonNullable<Passage['quote']> | undefined;

/** Length of the context of a quote, in code units. */
const CONTEXT = 64;

/** A range of the .txt file, in code points → the words in this range, and the words around them. */
function contextIn(text: string | undefined): ContextOf {
  if (text === undefined) return () => undefined;
  const offset = utf16Offsets(text);
  return ([from, to]) => {
    const [start, end] = [offset(from), offset(to)];
    if (start === undefined || end === undefined) return undefined;
    const [prefix, suffix] = [text.slice(Math.max(0, start - CONTEXT), start), text.slice(end, end + CONTEXT)];
    return { exact: text.slice(start, end), prefix, suffix };
  };
}

function passagesOf({ ranges, words }: Span, contextOf: ContextOf): readonly Passage[] {
  const found = ranges.map(contextOf);
  const isSame = (a: string, b: string) => a.replace(/\s+/g, '') === b.replace(/\s+/g, '');
  const said = found.map((quote) => quote?.exact ?? '').join(' ');
  // If the words in the .ann file differ, the .txt file may be another text, so only the words are used.
  if (found.length > 0 && isSame(said, words))
    return found.flatMap((quote) => (quote === undefined ? [] : [{ quote }]));
  return piecesOf(words, ranges).map((exact) => ({ quote: { exact } }));
}

/** The words of a span, cut where it is interrupted. brat writes a space between two pieces. */
function piecesOf(words: string, ranges: Span['ranges']): readonly string[] {
  const characters = [...words];
  const pieces: string[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    pieces.push(characters.slice(at, at + end - start).join(''));
    at += end - start + 1;
  }
  return at - 1 === characters.length ? pieces : [words];
}

const RELATIONS = [
  ['support', /support|evidence|reason|justif|\bfor\b|cause/i],
  ['rebut', /attack|rebut|against|contradict|conflict|undermin|oppos/i],
] as const;

function relationCandidate(
  { id, type, from, to, line }: Relation,
  claims: ReadonlySet<string>,
  { notes }: Lines,
): Candidate | Unusable {
  const path = ['line', line];
  const [relation] = RELATIONS.find(([, name]) => name.test(type)) ?? [];
  const isBetween = [from, to].every((end) => claims.has(keyOf(end)));
  if (relation === undefined || !isBetween) {
    const found = isBetween
      ? `the relation “${type}”`
      : `the relation “${type}” of ${from} and ${to}, which are not both claims`;
    return { path, rule: 'no-kind', found: `${found} has no form in Postil`, remedy: 'leave it, or add it by hand' };
  }
  const end = relation === 'support' ? { conclusion: keyOf(to) } : { target: keyOf(to) };
  const data = { ...draftFields('import-brat'), relation, premises: [{ claim: keyOf(from) }], ...end };
  return { path, collection: 'arguments', key: relationKey(id), data, body: noteOn(id, notes), passages: [] };
}
