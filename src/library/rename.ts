// An article and its new id → the files of the library in which the new id replaces the old one. All decisions are made
// before the first file is written. The old article is removed last, so that an interrupted rename can be run again.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addToQueue, queueFileOf, readQueue } from '../corpus/queue-file.ts';
import { ledgerFileOf, readLedger } from '../corpus/read-ledger.ts';
import { removeFile, writeWhole } from '../corpus/to-disk.ts';
import { editFrontmatter, type FieldChange } from '../corpus/yaml/edit.ts';
import { splitFrontmatter } from '../corpus/yaml/frontmatter.ts';
import { ledgerText } from '../corpus/yaml/write.ts';
import type { Entry } from '../model/collections.ts';
import { articleOf } from '../model/corpus.ts';
import { slug } from '../model/entry.ts';
import { type Failure, failure, type Outcome } from '../model/problem.ts';
import { referencesOf, writtenAt } from '../model/references.ts';
import { sourceFilesOf } from './article-files.ts';
import { notIngested, type OpenLibrary, openLibrary } from './open-article.ts';

export interface Renaming {
  /** New or changed files with their contents, in the order of writing. Paths are below the content folder. */
  readonly writes: readonly { readonly file: string; readonly content: string | Uint8Array }[];
  /** Files to remove afterwards. The old article is last. */
  readonly removals: readonly string[];
}

export async function planArticleRename(folder: string, from: string, to: string): Promise<Outcome<Renaming>> {
  const opened = await openLibrary(folder, from);
  if ('problems' in opened) return opened;
  const { corpus, entries } = opened.value;
  const isWritten = corpus.articles.get(to)?.data.formerIds.includes(from) === true;
  if (!corpus.articles.has(from)) return isWritten ? { value: DONE } : notIngested(opened.value, from);
  const failed = renameFailure(opened.value, from, to);
  if (failed !== undefined) return failed;
  const own = entries.filter((entry) => belongsTo(entry, from));
  const sources = sourceFilesOf(from, folder, entries);
  const moved = (file: string) => movedPath(file, from, to);
  const writes = [
    ...(await Promise.all(
      sources.map(async (file) => ({ file: moved(file), content: await sourceContent(folder, file, from, to) })),
    )),
    ...(await changedEntries(folder, entries, from, to)),
  ];
  const there = await filesThere(folder, writes, (file) => movedPath(file, to, from) !== file);
  const other = writes.find(({ file, content }) => there.has(file) && !there.get(file)?.equals(Buffer.from(content)));
  if (other !== undefined && !isWritten) return fileTaken(join(folder, other.file), to);
  const removals = [...sources, ...own.map(({ file }) => file)].filter((file) => moved(file) !== file);
  return {
    value: {
      // Files that an interrupted rename has written are not written again, because a person may have changed them since.
      writes: articleLast(
        writes.filter(({ file }) => !there.has(file)),
        to,
      ),
      removals: articleLast(
        removals.map((file) => ({ file })),
        from,
      ).map(({ file }) => file),
    },
  };
}

/** The plan of a rename that was done before: nothing is left to write. */
const DONE: Renaming = { writes: [], removals: [] };

/** The files of the article's new id that exist already: their bytes by path. */
async function filesThere(
  folder: string,
  writes: Renaming['writes'],
  isNew: (file: string) => boolean,
): Promise<ReadonlyMap<string, Buffer>> {
  const found = writes.filter(({ file }) => isNew(file) && existsSync(join(folder, file)));
  return new Map(await Promise.all(found.map(async ({ file }) => [file, await readFile(join(folder, file))] as const)));
}

function fileTaken(file: string, to: string): Failure {
  const found = `this file of an article “${to}” is there already`;
  return failure({ file, rule: 'id-taken', found, remedy: 'move it away first, or choose another id' });
}

/** Writes the new files, moves the queue, and removes the old files. */
export async function rename(folder: string, from: string, to: string, { writes, removals }: Renaming): Promise<void> {
  for (const { file, content } of writes) await writeWhole(join(folder, file), content);
  const queue = await readQueue(folder, from);
  if ('value' in queue && (await addToQueue(folder, to, queue.value.waiting)).length === 0)
    await removeFile(join(folder, queueFileOf(from)));
  for (const file of removals) await removeFile(join(folder, file));
}

/**
 * The failure if the new id is invalid or already in use. An article that an interrupted rename to the same id has left is
 * not a failure.
 */
function renameFailure({ folder, corpus, entries }: OpenLibrary, from: string, to: string): Failure | undefined {
  const file = join(folder, `articles/${to}.md`);
  const parsed = slug.safeParse(to);
  if (!parsed.success)
    return failure({
      file,
      rule: 'id',
      found: `“${to}” is not an id: ${parsed.error.issues[0]?.message}`,
      remedy: 'choose another',
    });
  const taken = corpus.articles.get(to);
  if (from === to || (taken !== undefined && !taken.data.formerIds.includes(from)))
    return failure({
      file,
      rule: 'id-taken',
      found: `there is an article “${to}” already`,
      remedy: 'choose another id',
    });
  const former = [...corpus.articles.values()].find(
    ({ id, data }) => id !== from && id !== to && data.formerIds.includes(to),
  );
  if (former !== undefined)
    return failure({
      file,
      rule: 'id-taken',
      found: `“${to}” was the id of ${former.file}`,
      remedy: 'choose an id that was never used',
    });
  const own = new Set(entries.map(({ file }) => file));
  // After an interrupted rename, the library has the same entries under both ids.
  const left = entries.find((entry) => belongsTo(entry, to) && !own.has(movedPath(entry.file, to, from)));
  return left === undefined || taken !== undefined
    ? undefined
    : failure({
        file: join(folder, left.file),
        rule: 'id-taken',
        found: `this annotates an article “${to}”`,
        remedy: 'remove it first',
      });
}

function belongsTo({ collection, id }: Entry, article: string): boolean {
  return collection === 'articles' ? id === article : id.includes('/') && articleOf(id) === article;
}

/** The new path of a file of the article. Other paths don't change. */
function movedPath(file: string, from: string, to: string): string {
  const [folder = '', name = '', ...rest] = file.split('/');
  if (rest.length > 0) return name === from ? [folder, to, ...rest].join('/') : file;
  return ['articles', 'sources', 'queue'].includes(folder) && (name === from || name.startsWith(`${from}.`))
    ? `${folder}/${to}${name.slice(from.length)}`
    : file;
}

/** The new content of a file in `sources/`. A source doesn't change; a ledger gets the new names of its files. */
async function sourceContent(folder: string, file: string, from: string, to: string): Promise<string | Uint8Array> {
  const ledger = file === ledgerFileOf(from) ? await readLedger(folder, from) : undefined;
  if (ledger === undefined) return readFile(join(folder, file));
  const nameOf = (name: string) => movedPath(`sources/${name}`, from, to).slice('sources/'.length);
  const { source } = ledger;
  const text = source.text === undefined ? undefined : nameOf(source.text);
  return ledgerText({ ...ledger, source: { ...source, file: nameOf(source.file), text } });
}

/** The entries whose file or text changes. */
async function changedEntries(
  folder: string,
  entries: readonly Entry[],
  from: string,
  to: string,
): Promise<Renaming['writes']> {
  const changed = await Promise.all(
    entries.map(async (entry) => {
      const before = await readFile(join(folder, entry.file), 'utf8');
      const file = movedPath(entry.file, from, to);
      const content = withLinks(editFrontmatter(before, changesOf(entry, from, to)), entry.file, from, to);
      return { file, content, isChanged: file !== entry.file || content !== before };
    }),
  );
  return changed.filter(({ isChanged }) => isChanged).map(({ file, content }) => ({ file, content }));
}

function changesOf(entry: Entry, from: string, to: string): readonly FieldChange[] {
  const references = referencesOf(entry)
    .filter(({ path, id }) => path.length > 0 && id.startsWith(`${from}/`) && writtenAt(entry, path) === id)
    .map(({ path, id }) => ({ path, value: `${to}${id.slice(from.length)}` }));
  if (entry.collection !== 'articles' || entry.id !== from) return references;
  const { formerIds, source } = entry.data as Entry<'articles'>['data'];
  return [
    ...references,
    { path: ['formerIds'], value: [...formerIds.filter((id) => id !== to && id !== from), from] },
    { path: ['source', 'file'], value: movedPath(`sources/${source.file}`, from, to).slice('sources/'.length) },
  ];
}

/** A file's text with its links to files of the article changed to the new id. */
function withLinks(text: string, file: string, from: string, to: string): string {
  const parts = splitFrontmatter(text);
  if (parts === undefined) return text;
  const rest = parts.rest.replace(/(\]\()([^)\s#]+\.md)/g, (link, opening: string, address: string) => {
    const target = new URL(address, `content:///${file}`).pathname.slice(1);
    if (movedPath(target, from, to) === target) return link;
    const renamed = target.startsWith('articles/')
      ? address.replace(new RegExp(`${from}\\.md$`), `${to}.md`)
      : address.replace(new RegExp(`(^|/)${from}/(?=[^/]+$)`), `$1${to}/`);
    return opening + renamed;
  });
  return parts.opening + parts.yaml + parts.closing + rest;
}

function articleLast<F extends { readonly file: string }>(files: readonly F[], article: string): readonly F[] {
  return files.toSorted(
    (a, b) => Number(a.file === `articles/${article}.md`) - Number(b.file === `articles/${article}.md`),
  );
}
