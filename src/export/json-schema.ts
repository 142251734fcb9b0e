// The structure of Postil's own JSON: zod schemas, made from the schemas of entries, and the published JSON Schema.

import { z } from 'zod';
import { actor } from '../model/actor.ts';
import { argument } from '../model/argument.ts';
import { article } from '../model/article.ts';
import { claim, mentionRole } from '../model/claim.ts';
import { forRemarks, kinds } from '../model/kinds.ts';
import { scheme } from '../model/scheme.ts';

/** Version of the format. It is increased if programs for the previous version can't read the new one. */
export const VERSION = 1;

const id = z.string().describe('The full id: "article/entry" for what belongs to an article');
const page = z.string().describe('The page, relative to this file where the site has no address');
const markdown = z.string().describe('The editor’s note, in Markdown; may be empty');
const offset = z.number().int().nonnegative().describe('In Unicode code points of the article’s text, from 0');
const range = { start: offset, end: offset.describe('The same, exclusive') };
const actors = z.array(z.string()).describe('Ids of actors');

const place = z.strictObject({
  state: z
    .enum(['exact', 'moved', 'fuzzy', 'ambiguous', 'orphan'])
    .describe(
      'Whether the quote stands verbatim where its selector says, elsewhere, changed, in several places, nowhere',
    ),
  start: offset.optional(),
  end: offset.optional(),
  words: z.string().optional().describe('The words of the text there'),
});
const places = z.array(place).describe('One for each quote, in the order written');

const roles = z
  .array(mentionRole)
  .describe('Whether claims here are held by the actor, are about the actor, or are addressed to the actor');

const articleOut = z.strictObject({
  id,
  ...article.shape,
  page,
  text: z.string().describe('The whole text: title, dek, body, captions, bio'),
  textSha256: z.string().describe('Of the text in UTF-8'),
  blocks: z.array(z.strictObject({ id: z.string(), kind: z.string(), ...range })),
  claims: z.array(z.strictObject({ id, ...claim.shape, heldBy: actors, places, page, note: markdown })),
  arguments: z.array(
    z.strictObject({
      id,
      ...argument.shape,
      resolved: z.strictObject({
        premises: z.array(z.string()).describe('Full ids of claims'),
        aim: z.string().describe('The full id of a claim or, for an undercut, of an argument'),
      }),
      heldBy: actors,
      page,
      note: markdown,
    }),
  ),
  ...forRemarks((collection) =>
    z.array(z.strictObject({ id, ...kinds[collection].schema.shape, places, note: markdown })),
  ),
  mentions: z.array(z.strictObject({ actor: z.string(), roles, block: z.string(), ...range, words: z.string() })),
});

export const libraryOut = z.strictObject({
  $schema: z.string(),
  version: z.literal(VERSION),
  title: z.string().describe('The library’s'),
  language: z.string(),
  articles: z.array(articleOut),
  actors: z.array(z.strictObject({ id, ...actor.shape, page, note: markdown })),
  schemes: z.array(z.strictObject({ id, ...scheme.shape, page, note: markdown })),
});

export type LibraryOut = Readonly<z.infer<typeof libraryOut>>;
export type PlaceOut = Readonly<z.infer<typeof place>>;

/** The text of the published JSON Schema, draft 2020-12. */
export function publishedSchema(): string {
  return `${JSON.stringify({ title: 'A Postil library', ...z.toJSONSchema(libraryOut) }, undefined, 2)}\n`;
}
