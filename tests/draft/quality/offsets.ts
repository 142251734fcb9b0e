// `node tests/draft/quality/offsets.ts HALF CORPUS READER READER`: the annotations of two readers, each in a folder of
// YAML files (the format of README.md, with `start … end` for a long quote) → the files of world/HALF, which have
// offsets instead of words of the texts. Prints only counts.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { corpusText } from './corpus-texts.ts';
import { type Annotated, digestOf, flat, type Reader } from './world.ts';

const listed = z.union([z.string(), z.array(z.string())]).transform((one) => [one].flat());

const given = z.looseObject({
  actors: z
    .array(
      z.looseObject({
        name: z.string(),
        type: z.enum(['person', 'state', 'organization', 'group']),
        aliases: z.array(z.coerce.string()).default([]),
      }),
    )
    .default([]),
  claims: z.array(
    z.looseObject({
      id: z.string(),
      quote: listed,
      holder: listed,
      stance: z.enum(['endorses', 'concedes', 'reports', 'questions', 'rejects']),
    }),
  ),
  thesis: listed.default([]),
  relations: z
    .array(z.looseObject({ from: listed, to: z.string(), relation: z.enum(['support', 'rebut']) }))
    .default([]),
});

const [half = '', corpus = '', ...readers] = process.argv.slice(2);
if (readers.length === 0) throw new RangeError('expected: node tests/draft/quality/offsets.ts HALF CORPUS READER…');
const out = join(import.meta.dirname, 'world', half);
mkdirSync(out, { recursive: true });
let [texts, claims] = [0, 0];
for (const file of readdirSync(readers[0] ?? '')
  .filter((name) => name.endsWith('.yaml'))
  .sort()) {
  const name = file.replace(/\.yaml$/, '');
  const source = corpusText(name, corpus);
  if (source === undefined) throw new RangeError(`${name}: not in the corpus`);
  const found: Annotated = {
    sha256: digestOf(source),
    readers: readers.map((folder) =>
      readerOf(given.parse(parse(readFileSync(join(folder, file), 'utf8'))), flat(source)),
    ),
  };
  texts += 1;
  claims += found.readers.reduce((sum, reader) => sum + reader.claims.length, 0);
  writeFileSync(join(out, `${name}.json`), `${JSON.stringify(found)}\n`);
}
console.log(`${texts} texts, ${claims} claims`);

function readerOf({ actors, claims: all, thesis, relations }: z.output<typeof given>, text: string): Reader {
  const places = actors.map(({ name, type, aliases }) => ({
    given: name,
    type,
    names: [name, ...aliases].flatMap((words) => {
      const start = text.toLowerCase().indexOf(words.toLowerCase());
      return start === -1 ? [] : [[start, start + words.length] as [number, number]];
    }),
  }));
  const kept = places.filter(({ names }) => names.length > 0);
  const ids = new Map(all.map(({ id }, i) => [id, i]));
  const number = (id: string) => ids.get(id) ?? -1;
  return {
    actors: kept.map(({ type, names }) => ({ type, names })),
    claims: all.map(({ quote, holder, stance }) => ({
      at: quote.map((words) => placeOf(words, text)),
      holders: holder.map((one) => {
        if (one === 'author' || one === 'unnamed') return one;
        const at = kept.findIndex(({ given: name }) => name === one);
        return at === -1 ? 'unnamed' : at;
      }),
      stance,
    })),
    thesis: thesis.map(number),
    relations: relations.map(({ from, to, relation }) => ({ from: from.map(number), to: number(to), relation })),
  };
}

/** The range of a quote; of the shortest passage between its two ends if the middle is left out. */
function placeOf(quote: string, text: string): [number, number] {
  const [head = '', tail] = quote.split(' … ').map(flat);
  const start = text.indexOf(head);
  const end = tail === undefined ? start + head.length : text.indexOf(tail, start) + tail.length;
  if (start === -1 || end <= start) throw new RangeError(`not in the text: ${quote.slice(0, 20)}`);
  return [start, end];
}
