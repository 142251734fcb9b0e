// W3C Web Annotations (JSON-LD): an annotation, a list, a page or a collection of annotations → candidates. Annotations
// from Postil's own export become the exported entries again. Others become notes on their passages, or questions if
// their motivation or a tag says so.

import { z } from 'zod';
import { articleOf, slugOf } from '../model/corpus.ts';
import {
  type AnnotationCollection,
  annotationCollections,
  isRemarkCollection,
  kinds,
  kindWithMotivation,
} from '../model/kinds.ts';
import {
  type Candidate,
  type Imported,
  type NamedPassage,
  type Passage,
  type Unusable,
  withoutQuotes,
} from './candidate.ts';
import { markdownFrom } from './foreign-text.ts';
import { creditOf, remarkCandidate } from './remark.ts';
import { passageOf, selector } from './selectors.ts';

const oneOrMore = <T extends z.ZodType>(one: T) => z.union([one, z.array(one)]);

const body = z.looseObject({
  value: z.string().optional(),
  format: z.string().optional(),
  purpose: oneOrMore(z.string()).optional(),
  creator: z.unknown().optional(),
  created: z.unknown().optional(),
});

const target = z.looseObject({
  selector: oneOrMore(selector).optional(),
  state: oneOrMore(z.looseObject({ 'postil:sha256': z.string().optional() })).optional(),
});

const annotation = z.looseObject({
  id: z.string().optional(),
  creator: z.unknown().optional(),
  created: z.unknown().optional(),
  modified: z.unknown().optional(),
  motivation: oneOrMore(z.string()).optional(),
  body: oneOrMore(z.union([z.string(), body])).optional(),
  bodyValue: z.string().optional(),
  target: oneOrMore(z.union([z.string(), target])),
});

const page = z.looseObject({ items: z.array(annotation) });

export const webAnnotations = z.union(
  [
    page,
    z.looseObject({
      first: z.union([page, z.string()]).optional(),
      total: z.number().optional(),
      type: z.literal('AnnotationCollection'),
    }),
    annotation,
  ],
  {
    error:
      'expected an Annotation with a target, an AnnotationPage with items, or an AnnotationCollection with its first page',
  },
);

type Annotation = z.infer<typeof annotation>;
type Body = z.infer<typeof body>;
type Read = Candidate | NamedPassage | Unusable;

export function webAnnotationCandidates(file: z.infer<typeof webAnnotations>): Imported {
  const read = annotationsIn(file).flatMap(([one, path]) => readAnnotation(one, path));
  return {
    candidates: read.filter((one): one is Candidate => 'collection' in one),
    unusable: [...read.filter((one): one is Unusable => 'remedy' in one), ...elsewhere(file)],
    named: read.filter((one): one is NamedPassage => 'actor' in one),
  };
}

function annotationsIn(
  file: z.infer<typeof webAnnotations>,
): readonly (readonly [Annotation, readonly PropertyKey[]])[] {
  if ('items' in file) return (file as z.infer<typeof page>).items.map((one, i) => [one, ['items', i]]);
  if ('target' in file) return [[file as Annotation, []]];
  const { first } = file as { first?: z.infer<typeof page> | string };
  return typeof first === 'object' ? first.items.map((one, i) => [one, ['first', 'items', i]]) : [];
}

/** A problem for a collection whose pages are partly in other files, which the import doesn't read. */
function elsewhere(file: z.infer<typeof webAnnotations>): readonly Unusable[] {
  const [key, address] = 'first' in file && typeof file['first'] === 'string' ? ['first', file['first']] : nextOf(file);
  const found = `further annotations are in ${address}`;
  const remedy = 'fetch that page and import it too';
  return address === undefined ? [] : [{ path: [key], rule: 'other-page', found, remedy }];
}

function nextOf(file: object): readonly [string, string | undefined] {
  const first = 'first' in file ? file.first : file;
  const next = typeof first === 'object' && first !== null && 'next' in first ? first.next : undefined;
  return ['next', typeof next === 'string' ? next : undefined];
}

function readAnnotation(one: Annotation, path: readonly PropertyKey[]): readonly Read[] {
  const bodies = [one.body ?? []].flat().filter((each) => typeof each === 'object');
  const targets = [one.target].flat().map((each) => (typeof each === 'string' ? {} : passageIn(each)));
  const remark = wordsOf(bodies.filter((each) => !('postil:id' in each)));
  const own = bodies.map((each) => ownEntry(each, path, remark)).find((entry) => entry !== undefined);
  if (own !== undefined) return [own];
  const actor = bodies.map(ownActor).find((id) => id !== undefined);
  if (actor !== undefined) return targets.map((passage) => ({ path, actor, passage }));
  const words = [remark, markdownFrom(one.bodyValue ?? '', 'text/plain')].filter((text) => text !== '').join('\n\n');
  return targets.map((passage, i) => remarkOf(one, bodies, words, passage, path, i));
}

function remarkOf(
  { id, motivation, creator, created, modified }: Annotation,
  bodies: readonly Body[],
  words: string,
  passage: Passage,
  path: readonly PropertyKey[],
  i: number,
): Candidate | Unusable {
  if (Object.keys(passage).length === 0)
    return {
      path,
      rule: 'no-passage',
      found: 'no words of the text are given by which to find the passage (a TextQuoteSelector gives them)',
      remedy: 'add the quote',
    };
  if (words === '')
    return { path, rule: 'no-words', found: 'a mark without a text', remedy: 'write a text for it, or ignore this' };
  const tags = bodies.map(({ value = '' }) => value);
  const makers = [creator, ...bodies.map((each) => each.creator)].flat().flatMap(namesOfMaker);
  const made = created ?? bodies.map((each) => each.created).find((time) => time !== undefined);
  const credit = creditOf(makers, made, modified);
  const said = { motivations: [motivation ?? []].flat(), tags, body: words, passage, credit };
  return remarkCandidate(said, path, 'import-w3c', (name) => `${id ?? name} ${i + 1}`);
}

/** The names of an agent, best first. Instead of an object, the agent may be only a name or an address. */
function namesOfMaker(maker: unknown): readonly unknown[] {
  if (typeof maker !== 'object' || maker === null) return [maker];
  const { name, nickname } = maker as { readonly name?: unknown; readonly nickname?: unknown };
  return [name, nickname].flat();
}

/** The text of all bodies except tags, because a tag only names the kind of a remark. */
function wordsOf(bodies: readonly Body[]): string {
  return bodies
    .filter(({ purpose }) => ![purpose].flat().includes('tagging'))
    .flatMap(({ value, format = 'text/plain' }) => (value === undefined ? [] : [markdownFrom(value, format)]))
    .join('\n\n');
}

function passageIn({ selector: selectors, state }: z.infer<typeof target>): Passage {
  const textSha256 = [state ?? []]
    .flat()
    .map((one) => one['postil:sha256'])
    .find((digest) => digest !== undefined);
  const passage = passageOf([selectors ?? []].flat());
  return { ...passage, ...(Object.keys(passage).length > 0 && textSha256 !== undefined && { textSha256 }) };
}

// A body of a Web Annotation that Postil exported → the exported entry. The body's fields are in Postil's own
// vocabulary.

type Json = { readonly [key: string]: unknown };

const PREFIX = 'postil:';

/** Fields that the export adds for other programs. */
const ADDED = new Set(['id', 'page', 'heldBy', 'anchor']);

/** @param remark Markdown of the annotation's other bodies */
function ownEntry(body: Json, path: readonly PropertyKey[], remark: string): Candidate | undefined {
  const { id, ...fields } = withoutPrefix(body);
  const collection = collectionWithOwnField(fields) ?? kindWithMotivation([body['purpose']].flat());
  if (collection === undefined || typeof id !== 'string') return undefined;
  const own = Object.entries(fields).filter(([key]) => !ADDED.has(key));
  return {
    path,
    collection,
    article: articleOf(id),
    key: slugOf(id),
    body: isRemarkCollection(collection) ? String(body['value'] ?? '') : remark,
    ...withoutQuotes(Object.fromEntries(own)),
  };
}

/**
 * The collection of an entry, decided by a field that no other collection has: `premises` → `arguments`. The body's
 * purpose can't decide, because other programs may have changed the purpose.
 */
function collectionWithOwnField(fields: Json): AnnotationCollection | undefined {
  return annotationCollections.find((collection) =>
    Object.keys(kinds[collection].schema.shape).some(
      (field) =>
        field in fields && !annotationCollections.some((other) => other !== collection && hasField(other, field)),
    ),
  );
}

function hasField(collection: AnnotationCollection, field: string): boolean {
  return field in kinds[collection].schema.shape;
}

/** The actor that a body identifies. */
function ownActor(body: Json): string | undefined {
  const actor = body[`${PREFIX}actor`];
  return typeof actor === 'string' ? actor : undefined;
}

function withoutPrefix(value: Json): Record<string, unknown> {
  const own = Object.entries(value).filter(([key]) => key.startsWith(PREFIX));
  return Object.fromEntries(own.map(([key, inner]) => [key.slice(PREFIX.length), stripped(inner)]));
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  return typeof value === 'object' && value !== null ? withoutPrefix(value as Json) : value;
}
