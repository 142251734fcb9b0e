// A fixture's folder → its source and its gold, a person's annotations. README.md in this folder describes the format.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { actorType } from '../../../src/model/actor.ts';
import { stance } from '../../../src/model/claim.ts';
import { partLabel } from '../../../src/model/part.ts';

const listed = z.union([z.string(), z.array(z.string()).min(1)]).transform((one) => [one].flat());

const goldSchema = z.strictObject({
  language: z.string(),
  parts: z.array(z.strictObject({ lines: z.tuple([z.number(), z.number()]), label: partLabel })),
  actors: z.array(z.strictObject({ name: z.string(), type: actorType, aliases: z.array(z.string()).default([]) })),
  claims: z.array(z.looseObject({ id: z.string(), quote: listed, holder: listed, stance: stance.default('endorses') })),
  thesis: listed.default([]),
  relations: z.array(
    z.strictObject({ from: listed, to: z.string(), relation: z.enum(['support', 'rebut', 'undercut']) }),
  ),
});

export type Gold = z.output<typeof goldSchema>;

export interface Fixture {
  readonly name: string;
  readonly source: string;
  readonly gold: Gold;
}

export type Half = 'tuned' | 'languages' | 'unseen';

export function fixturesOf(half: Half): readonly Fixture[] {
  const folder = join(import.meta.dirname, half);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      name,
      source: readFileSync(join(folder, name, 'source.txt'), 'utf8'),
      gold: goldSchema.parse(parse(readFileSync(join(folder, name, 'gold.yaml'), 'utf8'))),
    }));
}

/** Mistakes in the gold: unknown references, and quotes that are not in the text or occur in it twice. */
export function faultsIn({ source, gold }: Fixture): readonly string[] {
  const text = source.replace(/\s+/g, ' ');
  const names = new Set(['author', 'unnamed', ...gold.actors.map(({ name }) => name)]);
  const ids = new Set([...gold.claims.map(({ id }) => id), ...gold.relations.map((_, i) => `r${i + 1}`)]);
  const lines = source.replace(/\n$/, '').split('\n').length;
  const ends = [0, ...gold.parts.map(({ lines: [, end] }) => end)];
  return [
    ...gold.parts.flatMap(({ lines: [start] }, i) =>
      start === (ends[i] ?? 0) + 1 ? [] : [`part ${i + 1} starts at line ${start}`],
    ),
    ...(ends.at(-1) === lines ? [] : [`the parts end at line ${ends.at(-1)}, the source at ${lines}`]),
    ...gold.claims.flatMap(({ id, quote, holder }) => [
      ...quote
        .slice(-1)
        .filter((words) => text.split(words.replace(/\s+/g, ' ')).length !== 2)
        .map((words) => `${id}: not once in the text: ${words}`),
      ...holder.filter((name) => !names.has(name)).map((name) => `${id}: no such actor: ${name}`),
    ]),
    ...gold.relations.flatMap(({ from, to }) =>
      [...from, to].filter((id) => !ids.has(id)).map((id) => `no such claim or relation: ${id}`),
    ),
  ];
}
