// An article of a library → its edition, opened for editing: its entries, the entries that all articles share, the
// entries of other articles that it refers to, and a digest of each file's bytes. No other file is read, so that a
// change takes as long in a library of a hundred articles as in one with a single article.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { entryFiles } from '../../corpus/content-files.ts';
import { readEntry } from '../../corpus/read-entry.ts';
import { readSite } from '../../corpus/read-site.ts';
import { stampOf } from '../../corpus/remembered-library.ts';
import { shippedEntries } from '../../corpus/shipped-entries.ts';
import { type CollectionName, collectionNames, collections, type Entry } from '../../model/collections.ts';
import { articleOf, type Corpus } from '../../model/corpus.ts';
import { corpusOf } from '../../model/corpus-of.ts';
import type { Outcome, Problem } from '../../model/problem.ts';
import { referencesOf } from '../../model/references.ts';
import type { Site } from '../../model/site.ts';
import { digestOf } from '../../text/digest.ts';
import { withPath } from '../check.ts';
import { notIngested } from '../open-article.ts';

/** Number of hexadecimal digits of a digest: enough to notice every change of a file. */
const DIGITS = 20;

export function digestOfFile(bytes: Uint8Array): string {
  return digestOf(bytes, DIGITS);
}

export interface OpenFile {
  readonly text: string;
  readonly digest: string;
}

export interface OpenEdition {
  /** The content folder. */
  readonly folder: string;
  /** The article's id. */
  readonly article: string;
  readonly entries: readonly Entry[];
  /** The schemes that come with Postil. */
  readonly schemes: readonly Entry[];
  /** A corpus of the entries and of all schemes, always with drafts and withdrawn entries. */
  readonly corpus: Corpus;
  /** The files of the entries, by their paths in the content folder. */
  readonly files: ReadonlyMap<string, OpenFile>;
  /** The problems of unreadable files, with paths relative to the content folder. */
  readonly problems: readonly Problem[];
  readonly site: Site;
}

export type EditionReader = (article: string) => Promise<Outcome<OpenEdition>>;

const perArticle = collectionNames.filter((name) => collections[name].perArticle);
const SHARED = ['actors', 'schemes'] as const;

/**
 * @returns a function that opens an edition. It reads only changed files, and returns the same object if nothing
 * changed.
 */
export function editionReader(folder: string): EditionReader {
  const read = rememberingFiles(folder);
  const last = new Map<string, { readonly all: readonly ReadFile[]; readonly edition: OpenEdition }>();
  return async (article) => {
    const listed = [
      ...(existsSync(join(folder, `articles/${article}.md`)) ? [`articles/${article}.md`] : []),
      ...(await Promise.all(perArticle.map((name) => entryFiles(folder, `${name}/${article}`)))).flat(),
      ...(await Promise.all(SHARED.map((name) => entryFiles(folder, name)))).flat(),
    ];
    const own = listed.map(read);
    const named = own.flatMap(({ entry }) => (entry === undefined ? [] : filesNamedBy(entry, article)));
    const others = [...new Set(named)].filter((file) => existsSync(join(folder, file))).map(read);
    const all = [...own, ...others];
    const { site } = await readSite(folder);
    const before = last.get(article);
    if (before !== undefined && isSame(before.all, all) && isDeepStrictEqual(before.edition.site, site))
      return { value: before.edition };
    const entries = all.flatMap(({ entry }) => entry ?? []);
    const schemes = await shippedEntries('schemes');
    // The library's own schemes come last, because the last of two entries with the same id is used.
    const corpus = corpusOf([...schemes, ...entries], { ...site, drafts: 'show' });
    if (!corpus.articles.has(article)) return notIngested({ folder, corpus, entries }, article);
    const edition = {
      folder,
      article,
      entries,
      schemes,
      corpus,
      files: new Map(all.map(({ file, text, digest }) => [file, { text, digest }])),
      problems: own.flatMap(({ problems }) => problems),
      site,
    };
    last.set(article, { all, edition });
    return { value: edition };
  };
}

/** The edition after a change of some files. Files without a text are removed. */
export function editionAfter(opened: OpenEdition, changed: ReadonlyMap<string, string | undefined>): OpenEdition {
  const read = [...changed].flatMap(([file, text]) => (text === undefined ? [] : [readText(file, text)]));
  const entries = [
    ...opened.entries.filter(({ file }) => !changed.has(file)),
    ...read.flatMap(({ entry }) => entry ?? []),
  ];
  const files = new Map([...opened.files].filter(([file]) => !changed.has(file)));
  for (const { file, text, digest } of read) files.set(file, { text, digest });
  return {
    ...opened,
    entries,
    files,
    corpus: corpusOf([...opened.schemes, ...entries], { ...opened.site, drafts: 'show' }),
    problems: [
      ...opened.problems.filter(({ file }) => !changed.has(file)),
      ...read.flatMap(({ problems }) => problems),
    ],
  };
}

/** The problems of an edition, as commands print them: with paths relative to the working folder. */
export function printable({ folder, problems }: OpenEdition): readonly Problem[] {
  return problems.map((problem) => withPath(problem, folder));
}

/** Whether no file changed. For an unchanged file, each reading returns the same object. */
function isSame(before: readonly ReadFile[], now: readonly ReadFile[]): boolean {
  return before.length === now.length && before.every((file, i) => file === now[i]);
}

interface ReadFile extends OpenFile {
  readonly file: string;
  readonly entry: Entry | undefined;
  readonly problems: readonly Problem[];
}

function rememberingFiles(folder: string): (file: string) => ReadFile {
  const known = new Map<string, { readonly stamp: string | undefined; readonly read: ReadFile }>();
  return (file) => {
    const path = join(folder, file);
    const stamp = stampOf(path);
    const before = known.get(file);
    if (before?.stamp !== undefined && before.stamp === stamp) return before.read;
    const bytes = readFileSync(path);
    const digest = digestOfFile(bytes);
    const read = before?.read.digest === digest ? before.read : { ...readText(file, bytes.toString()), digest };
    known.set(file, { stamp, read });
    return read;
  };
}

function readText(file: string, text: string): ReadFile {
  const collection = file.slice(0, file.indexOf('/')) as CollectionName;
  const result = readEntry(collection, file, text);
  const digest = digestOfFile(Buffer.from(text));
  return 'value' in result
    ? { file, text, digest, entry: result.value.entry, problems: [] }
    : { file, text, digest, entry: undefined, problems: result.problems };
}

/** The files of other articles that an entry refers to. */
function filesNamedBy(entry: Entry, article: string): readonly string[] {
  return referencesOf(entry)
    .filter(({ id }) => id.includes('/') && articleOf(id) !== article)
    .flatMap(({ to, id }) => to.map((collection) => `${collection}/${id}.md`));
}
