// The schemas of the collections → JSON Schemas, with which editors complete and check frontmatter.

import { z } from 'zod';
import { collectionNames, collections } from './collections.ts';
import { site } from './site.ts';

/** Each schema as the text of a file, by the file's name: `claims.json`. A field with a default may be left out. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const schemas = [
    ...collectionNames.map((name) => [name, collections[name].schema] as const),
    ['site', site] as const,
  ];
  return new Map(schemas.map(([name, schema]) => [`${name}.json`, textOf(name, schema)]));
}

function textOf(name: string, schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify({ title: `Postil: ${name}`, ...json }, undefined, 2)}\n`;
}
