// Editions → Postil's own JSON, without loss of data: all fields of every entry, with defaults filled in, full ids, the
// found ranges, and the text to which the ranges refer. `json-schema.ts` describes the structure.

import type { Anchor } from '../anchor/anchor.ts';
import { isFound } from '../anchor/anchor.ts';
import { inCodePoints } from '../anchor/code-points.ts';
import { blockAt } from '../anchor/text-layer.ts';
import { rolesOf } from '../markdown/mention-roles.ts';
import { dataPage, pageOf } from '../model/address.ts';
import { isOf } from '../model/collections.ts';
import { type ActorEntry, type Corpus, holdersOf, type SchemeEntry } from '../model/corpus.ts';
import { forRemarks } from '../model/kinds.ts';
import type { Edition } from './edition.ts';
import { iriOf } from './iri.ts';
import { jsonParts } from './json-parts.ts';
import { type LibraryOut, type PlaceOut, VERSION } from './json-schema.ts';

/** The path of the published schema, in the data folder. */
export const schemaFile = dataPage.replace('index.html', 'postil.schema.json');

type ArticleOut = LibraryOut['articles'][number];

export function postilJson(corpus: Corpus, editions: readonly Edition[]): Iterable<string> {
  const library: LibraryOut = {
    $schema: iriOf(corpus.site, schemaFile),
    version: VERSION,
    title: corpus.site.title,
    language: corpus.site.language,
    articles: editions.map(articleOut),
    actors: actorsIn(editions).map(({ id, data, body }) => ({
      id,
      ...data,
      page: pageIn(corpus, 'actors', id),
      note: body.trim(),
    })),
    schemes: schemesIn(corpus, editions).map(({ id, data, body }) => ({
      id,
      ...data,
      page: pageIn(corpus, 'schemes', id),
      note: body.trim(),
    })),
  };
  return jsonParts(library);
}

function articleOut(edition: Edition): ArticleOut {
  const { corpus, reading, codePoints, textSha256 } = edition;
  const { article, layer, claims, remarks, mentions } = reading;
  return {
    id: article.id,
    ...article.data,
    page: pageIn(corpus, 'articles', article.id),
    text: layer.text,
    textSha256,
    blocks: layer.blocks.map(({ id, kind, ...range }) => ({ id, kind, ...inCodePoints(range, codePoints) })),
    claims: claims.map(({ entry, anchors }) => ({
      id: entry.id,
      ...entry.data,
      heldBy: [...holdersOf(entry, article)],
      places: anchors.map((anchor) => placeOut(edition, anchor)),
      page: pageIn(corpus, 'claims', entry.id),
      note: entry.body.trim(),
    })),
    arguments: edition.steps.map(({ entry, premises, aim }) => ({
      id: entry.id,
      ...entry.data,
      resolved: { premises: [...premises], aim },
      heldBy: [...holdersOf(entry, article)],
      page: pageIn(corpus, 'arguments', entry.id),
      note: entry.body.trim(),
    })),
    ...forRemarks((collection) =>
      remarks
        .filter(({ entry }) => isOf(entry, collection))
        .map(({ entry, anchors }) => ({
          id: entry.id,
          ...entry.data,
          places: anchors.map((anchor) => placeOut(edition, anchor)),
          note: entry.body.trim(),
        })),
    ),
    mentions: mentions.map((mention) => ({
      actor: mention.id,
      roles: [...rolesOf(reading, mention)],
      block: blockAt(layer, mention.start)?.id ?? '',
      ...inCodePoints(mention, codePoints),
      words: layer.text.slice(mention.start, mention.end),
    })),
  };
}

function placeOut({ reading, codePoints }: Edition, anchor: Anchor): PlaceOut {
  if (!isFound(anchor)) return { state: anchor.state };
  const { start, end } = anchor.range;
  return {
    state: anchor.state,
    ...inCodePoints(anchor.range, codePoints),
    words: reading.layer.text.slice(start, end),
  };
}

function actorsIn(editions: readonly Edition[]): readonly ActorEntry[] {
  return [...new Set(editions.flatMap(({ actors }) => actors))].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function schemesIn(corpus: Corpus, editions: readonly Edition[]): readonly SchemeEntry[] {
  const used = new Set(editions.flatMap(({ steps }) => steps.map(({ entry }) => entry.data.scheme)));
  return [...corpus.schemes.values()].filter(({ id }) => used.has(id));
}

function pageIn(
  { site }: Corpus,
  collection: 'articles' | 'claims' | 'arguments' | 'actors' | 'schemes',
  id: string,
): string {
  return iriOf(site, pageOf(collection, id));
}
