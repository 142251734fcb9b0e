// Annotations of published texts (`world/`), kept as offsets → fixtures, if the texts are on this machine. Each text
// has two readers; the annotations of each reader are one fixture.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { actorType } from '../../../src/model/actor.ts';
import { stance } from '../../../src/model/claim.ts';
import { corpusText } from './corpus-texts.ts';
import type { Fixture } from './gold.ts';

/** Start and end in the text, with each run of white space as one space; half-open. */
const range = z.tuple([z.number(), z.number()]);

/** 'author', 'unnamed', or the number of an actor in the reader's list. */
const holder = z.union([z.enum(['author', 'unnamed']), z.number()]);

const readerSchema = z.strictObject({
  actors: z.array(z.strictObject({ type: actorType, names: z.array(range).min(1) })),
  claims: z.array(z.strictObject({ at: z.array(range).min(1), holders: z.array(holder).min(1), stance })),
  /** Numbers of claims. */
  thesis: z.array(z.number()),
  relations: z.array(
    z.strictObject({ from: z.array(z.number()), to: z.number(), relation: z.enum(['support', 'rebut']) }),
  ),
});

const annotated = z.strictObject({ sha256: z.string(), readers: z.array(readerSchema) });

export type Reader = z.output<typeof readerSchema>;
export type Annotated = z.output<typeof annotated>;
/** The texts of `training` have only one reader. They are used for training, but not for scores. */
export type WorldHalf = 'tuned' | 'unseen' | 'training';

/** The fixtures of the texts that a folder has. A text that differs from the annotated one is an error. */
export function worldFixtures(half: WorldHalf, corpus: string): readonly (readonly Fixture[])[] {
  const folder = join(import.meta.dirname, 'world', half);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const name = file.replace(/\.json$/, '');
      const source = corpusText(name, corpus);
      if (source === undefined) return [];
      const { sha256, readers } = annotated.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
      if (sha256 !== digestOf(source)) throw new RangeError(`${name}: the text is not the annotated one`);
      return [readers.map((reader) => fixtureOf(name, source, reader))];
    });
}

export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The text that offsets refer to. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function fixtureOf(name: string, source: string, { actors, claims, thesis, relations }: Reader): Fixture {
  const text = flat(source);
  const words = ([start, end]: readonly [number, number]) => text.slice(start, end);
  const named = actors.map(({ type, names: [first, ...others] }) => ({
    name: first === undefined ? '' : words(first),
    type,
    aliases: others.map(words),
  }));
  return {
    name,
    source,
    gold: {
      language: 'en',
      parts: [],
      actors: named,
      claims: claims.map(({ at, holders, stance: shown }, i) => ({
        id: `c${i}`,
        quote: at.map(words),
        holder: holders.map((one) => (typeof one === 'number' ? (named[one]?.name ?? 'unnamed') : one)),
        stance: shown,
      })),
      thesis: thesis.map((i) => `c${i}`),
      relations: relations.map(({ from, to, relation }) => ({
        from: from.map((i) => `c${i}`),
        to: `c${to}`,
        relation,
      })),
    },
  };
}
