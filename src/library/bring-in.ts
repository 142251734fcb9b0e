// A pasted or dropped text → its labeled parts and, in a second call, an article with drafts. Between the two, an editor
// can correct the labels and the facts. The ledger records which labels a person gave.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { whileLocked } from '../corpus/library-lock.ts';
import { queueFileOf } from '../corpus/queue-file.ts';
import { assertFolder } from '../corpus/read-file.ts';
import { composeArticle } from '../ingest/article/article.ts';
import { type GivenParts, labelParts } from '../ingest/parts/label-parts.ts';
import { article } from '../model/article.ts';
import { type Part, partLabel } from '../model/part.ts';
import { failure, isError, type Outcome, type Problem } from '../model/problem.ts';
import { articleId } from '../text/slug.ts';
import { bytesOf, isSame } from './editing/commit.ts';
import type { WrittenAction } from './editing/journal.ts';
import { ingestSource } from './ingest.ts';
import { openKnownLibrary } from './known-library.ts';
import { receiveSource } from './received-source.ts';

const { published, publication, url, rights, language, dir } = article.shape;

/** An editor's corrections: labels by the first line of their part, and facts about the text. */
export const correction = z.strictObject({
  labels: z.record(z.string().regex(/^\d+$/), partLabel).default({}),
  facts: z
    .strictObject({ authors: z.array(z.string().min(1)), published, publication, url, rights, language, dir })
    .partial()
    .default({}),
});

export type Correction = z.infer<typeof correction>;

export interface ReadText {
  readonly id: string;
  readonly parts: readonly (Part & { readonly text: string })[];
  /** The facts about the text, as the article would have them. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

/** @param file the name of the file, which gives the article its id */
export async function readText(file: string, bytes: Uint8Array, given: Correction): Promise<Outcome<ReadText>> {
  const received = await receiveSource(file, undefined, inOnePiece(bytes));
  if ('problems' in received) return received;
  const { source } = received.value;
  const units = labelParts(source, labelsOf(given));
  const id = articleId(file);
  const composed = composeArticle(id, { ...source, facts: { ...source.facts, ...factsOf(given) } }, units);
  const value = 'value' in composed ? composed.value : undefined;
  return {
    value: {
      id,
      parts: units.map(({ part, unit }) => ({ ...part, text: unit.text })),
      facts: value === undefined ? {} : { ...shownFacts(value.data), authors: value.authors, ...given.facts },
      problems: 'problems' in composed ? composed.problems : [...source.advice, ...composed.value.problems],
    },
  };
}

/** Makes the article and its drafts. Returns the written files as a step that can be undone. */
export async function bringIn(
  folder: string,
  file: string,
  bytes: Uint8Array,
  given: Correction,
): Promise<Outcome<WrittenAction & { readonly problems: readonly Problem[] }>> {
  assertFolder(folder, true);
  const id = articleId(file);
  if (existsSync(join(folder, `articles/${id}.md`))) return idTaken(file, id);
  const library = await openKnownLibrary(folder);
  const options = {
    encoding: undefined,
    given: { labels: labelsOf(given), facts: factsOf(given), fields: given.facts },
  };
  const planned = await ingestSource(file, library, new Map(), { ...options, dryRun: true, input: inOnePiece(bytes) });
  const files = [...(planned.done?.written ?? []), queueFileOf(planned.article)];
  const before = files.map((name) => bytesOf(folder, name));
  const done = await whileLocked(folder, { command: 'npm run dev' }, () =>
    ingestSource(file, library, new Map(), { ...options, dryRun: false, input: inOnePiece(bytes) }),
  );
  if (done.done === undefined) return { problems: done.problems.filter(isError) };
  const written = files
    .map((name, i) => ({ file: name, before: before[i], after: bytesOf(folder, name) }))
    .filter((one) => !isSame(one.before, one.after));
  const label = `Bring in “${done.done.proposal.data.title}”`;
  return { value: { label, article: done.article, files: written, problems: done.problems } };
}

/** The bytes of a source that is already in the library's folder. */
export async function keptSource(folder: string, file: string): Promise<Outcome<Uint8Array>> {
  const path = join(folder, 'sources', file);
  return /^[^/\\]+$/.test(file) && !file.startsWith('.') && existsSync(path)
    ? { value: await readFile(path) }
    : failure({
        file,
        rule: 'missing-source',
        found: 'no such file in the folder of sources',
        remedy: 'check its name',
      });
}

function idTaken(file: string, id: string) {
  return failure({
    file,
    rule: 'slug-taken',
    found: `the library has an article “${id}” already`,
    expected: 'a name that no article has',
    remedy: 'give the text another name',
  });
}

function labelsOf({ labels }: Correction): GivenParts {
  return new Map(Object.entries(labels).map(([line, label]) => [Number(line), label]));
}

function factsOf({ facts }: Correction) {
  const { rights: _, dir: __, ...known } = facts;
  return known;
}

function shownFacts(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const names = ['title', 'published', 'publication', 'url', 'language'];
  return Object.fromEntries(names.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]])));
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
