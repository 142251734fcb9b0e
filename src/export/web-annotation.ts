// Editions → an AnnotationCollection of the W3C's Web Annotation Data Model (2017), in JSON-LD. A claim classifies its
// passage, a mention identifies an actor, an argument links premises to its aim, a note comments.
//
// Positions are in code points of the text file that is named as the cached state of the source, with its SHA-256. Data
// without a term in the W3C's model has Postil's own terms: each field of an entry is `postil:<field>` of its body,
// also quotes and status, so that the entry can be restored from the file. The entry's Markdown is a separate body. A
// mention has only its actor, with its addresses in authority files, because mentions are found by the actors' names.

import { firstCodePoints, inCodePoints, lastCodePoints } from '../anchor/code-points.ts';
import type { Mention } from '../anchor/find-names.ts';
import type { Range } from '../anchor/range.ts';
import { blockAt, type TextLayer } from '../anchor/text-layer.ts';
import { rolesOf } from '../markdown/mention-roles.ts';
import type { Placed } from '../markdown/placed.ts';
import { dataFileOf, pageOf, passageId } from '../model/address.ts';
import { articleOf, type ClaimEntry, type Corpus, holdersOf, type RemarkEntry } from '../model/corpus.ts';
import { type KindName, kinds } from '../model/kinds.ts';
import type { Edition } from './edition.ts';
import { iriOf } from './iri.ts';
import { jsonParts } from './json-parts.ts';
import type { Step } from './steps.ts';

type Json = { readonly [key: string]: unknown };

/** The namespace of Postil's own terms. A UUID is unique and needs no domain. */
const TERMS = 'urn:uuid:2b0f6a52-6d0c-4f0e-9a53-0f8f0f3d9c11#';

export function webAnnotations(corpus: Corpus, editions: readonly Edition[], file: string): Iterable<string> {
  const id = iriOf(corpus.site, file);
  const items = editions.flatMap(annotationsOf);
  const [only] = editions.length === 1 ? editions : [];
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { postil: TERMS }],
    id,
    type: 'AnnotationCollection',
    label: only?.reading.article.data.title ?? corpus.site.title,
    generator: { type: 'Software', name: 'Postil' },
    total: items.length,
    ...(items.length > 0 && {
      first: { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
    }),
  };
  return jsonParts(collection);
}

function annotationsOf(edition: Edition): readonly Json[] {
  const { claims, remarks, mentions } = edition.reading;
  const counts = new Map<string, number>();
  return [
    ...claims.map((claim) => claimAnnotation(edition, claim)),
    ...edition.steps.map((step) => argumentAnnotation(edition, step)),
    ...remarks.map((remark) => remarkAnnotation(edition, remark)),
    ...mentions.map((mention) => {
      const count = (counts.get(mention.id) ?? 0) + 1;
      counts.set(mention.id, count);
      return mentionAnnotation(edition, mention, count);
    }),
  ];
}

function claimAnnotation(edition: Edition, { entry, ranges, anchors }: Placed<ClaimEntry>): Json {
  const { corpus, reading } = edition;
  const heldBy = holdersOf(entry, reading.article).map((actor) => iriOf(corpus.site, pageOf('actors', actor)));
  return {
    id: annotationIri(corpus, 'claim', entry.id),
    type: 'Annotation',
    motivation: kinds.claims.motivation,
    ...credit(entry.data),
    body: [
      {
        ...text(entry.data.statement, 'text/plain', reading.article.data.language, kinds.claims.motivation),
        ...ownTerms({ id: entry.id, ...entry.data }),
        'postil:page': { id: iriOf(corpus.site, pageOf('claims', entry.id)) },
        'postil:heldBy': heldBy.map((id) => ({ id })),
        'postil:anchor': anchors.map(({ state }) => state),
      },
      ...remark(entry.body, corpus.site.language),
    ],
    target: targets(edition, ranges),
  };
}

/**
 * The annotation of an argument. Its bodies are the title and the premises; its target is the argument's aim, a claim
 * or an argument.
 */
function argumentAnnotation({ corpus, reading }: Edition, { entry, premises, aim }: Step): Json {
  const aimKind = entry.data.relation === 'undercut' ? 'argument' : 'claim';
  return {
    id: annotationIri(corpus, 'argument', entry.id),
    type: 'Annotation',
    motivation: kinds.arguments.motivation,
    ...credit(entry.data),
    body: [
      {
        ...text(entry.data.title, 'text/plain', reading.article.data.language, kinds.arguments.motivation),
        ...ownTerms({ id: entry.id, ...entry.data }),
        'postil:page': { id: iriOf(corpus.site, pageOf('arguments', entry.id)) },
      },
      ...premises.map((premise) => ({
        type: 'SpecificResource',
        source: annotationIri(corpus, 'claim', premise),
        purpose: 'linking',
      })),
      ...remark(entry.body, corpus.site.language),
    ],
    target: annotationIri(corpus, aimKind, aim),
  };
}

function remarkAnnotation(edition: Edition, { entry, ranges, anchors }: Placed<RemarkEntry>): Json {
  const { name, motivation } = kinds[entry.collection];
  return {
    id: annotationIri(edition.corpus, name, entry.id),
    type: 'Annotation',
    motivation,
    ...credit(entry.data),
    body: {
      ...text(entry.body.trim(), 'text/markdown', edition.corpus.site.language, motivation),
      ...ownTerms({ id: entry.id, ...entry.data }),
      'postil:anchor': anchors.map(({ state }) => state),
    },
    target: targets(edition, ranges),
  };
}

function mentionAnnotation(edition: Edition, mention: Mention, count: number): Json {
  const { corpus, id } = edition;
  const identifying = (source: string) => ({ type: 'SpecificResource', source, purpose: 'identifying' });
  const own = {
    ...identifying(iriOf(corpus.site, pageOf('actors', mention.id))),
    ...ownTerms({ actor: mention.id, role: rolesOf(edition.reading, mention) }),
  };
  const others = (corpus.actors.get(mention.id)?.data.sameAs ?? []).map(identifying);
  return {
    id: iriOf(corpus.site, `${dataFileOf(id, 'jsonld')}#mention-${mention.id}-${count}`),
    type: 'Annotation',
    motivation: 'identifying',
    body: others.length === 0 ? own : [own, ...others],
    target: targets(edition, [mention]),
  };
}

/** The person who made an entry, and the day (Web Annotation Data Model §3.3.1, §3.3.2), if the entry has them. */
function credit({
  creator,
  created,
  modified,
}: ClaimEntry['data'] | RemarkEntry['data'] | Step['entry']['data']): Json {
  return {
    ...(creator !== undefined && { creator: { type: 'Person', name: creator } }),
    ...(created !== undefined && { created: `${created}T00:00:00Z` }),
    ...(modified !== undefined && { modified: `${modified}T00:00:00Z` }),
  };
}

/** One target for each piece of an interrupted passage; without ranges, the whole article. */
function targets(edition: Edition, ranges: readonly Range[]): Json | readonly Json[] {
  const { corpus, reading, codePoints, id, textSha256 } = edition;
  const source = iriOf(corpus.site, pageOf('articles', id));
  const cached = iriOf(corpus.site, dataFileOf(id, 'txt'));
  const [first = { type: 'SpecificResource', source }, ...others] = ranges.map((range) => ({
    type: 'SpecificResource',
    source,
    state: { type: 'TimeState', cached, 'postil:sha256': textSha256 },
    selector: [quoteSelector(reading.layer, range), positionSelector(range, codePoints)],
    'postil:block': blockAt(reading.layer, range.start)?.id,
  }));
  return others.length === 0 ? first : [first, ...others];
}

function annotationIri(corpus: Corpus, kind: KindName, id: string): string {
  return iriOf(corpus.site, `${dataFileOf(articleOf(id), 'jsonld')}#${passageId(kind, id)}`);
}

function text(value: string, format: string, language: string, purpose: string): Json {
  return { type: 'TextualBody', value, format, language, purpose };
}

function remark(body: string, language: string): readonly Json[] {
  return body.trim() === '' ? [] : [text(body.trim(), 'text/markdown', language, 'commenting')];
}

/** Turns all keys into Postil's own terms, also in nested objects. Empty lists and undefined values are left out. */
function ownTerms(fields: Json): Json {
  const kept = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept.map(([key, value]) => [`postil:${key}`, ownValue(value)]));
}

function ownValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ownValue);
  return typeof value === 'object' && value !== null ? ownTerms(value as Json) : value;
}

// A range of the text → its TextQuoteSelector and TextPositionSelector (W3C Web Annotation Data Model §4.2.4, §4.2.5).
// Offsets and lengths are in Unicode code points.

interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  /** The offset of the first character, counted from 0. */
  readonly start: number;
  /** The offset after the last character. */
  readonly end: number;
}

/** Length of the context on each side, in code points. Most annotation tools store this length. */
const CONTEXT = 32;

function positionSelector(range: Range, codePoints: (offset: number) => number): TextPositionSelector {
  return { type: 'TextPositionSelector', ...inCodePoints(range, codePoints) };
}

/**
 * The words with 32 code points of context on each side, in their blocks. If these occur more than once, the context is
 * longer.
 */
function quoteSelector(layer: TextLayer, range: Range): TextQuoteSelector {
  const { text } = layer;
  const exact = text.slice(range.start, range.end);
  const before = text.slice(blockAt(layer, range.start)?.start, range.start);
  const after = text.slice(range.end, blockAt(layer, range.end - 1)?.end);
  for (let width = CONTEXT; ; width *= 2) {
    const [prefix, suffix] = [lastCodePoints(before, width), firstCodePoints(after, width)];
    const isWhole = prefix === before && suffix === after;
    if (isWhole || occursOnce(text, prefix + exact + suffix))
      return { type: 'TextQuoteSelector', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
  }
}

function occursOnce(text: string, words: string): boolean {
  return text.indexOf(words, text.indexOf(words) + 1) === -1;
}
