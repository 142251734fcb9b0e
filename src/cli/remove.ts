// `npm run remove -- ARTICLE`: deletes an article with its annotations, its source and its queue. Exit code 0 if nothing
// of the article is left, 1 if it can't be deleted, 2 for a wrong call.

import { existsSync } from 'node:fs';
import { rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { confirm } from '@inquirer/prompts';
import { globSync } from 'tinyglobby';
import { contentFolder } from '../corpus/from-disk.ts';
import { queueFileOf } from '../corpus/queue-file.ts';
import { removeFile } from '../corpus/to-disk.ts';
import { sourceFilesOf } from '../library/article-files.ts';
import { type OpenLibrary, openLibrary } from '../library/open-article.ts';
import { type ArticleReference, removalOf } from '../library/removal.ts';
import type { Entry } from '../model/collections.ts';
import { slugForm } from '../model/entry.ts';
import { type Problem, WRONG_CALL } from '../model/problem.ts';
import { commandOf, endWith, locked } from './command.ts';
import { counted, printProblems } from './print.ts';
import { unlessInterrupted } from './terminal.ts';

interface Options {
  readonly content: string;
  readonly yes?: true;
  readonly dryRun?: true;
  readonly actors?: true;
}

const NOT_ASKED: Problem = {
  file: '--yes',
  severity: 'error',
  rule: WRONG_CALL,
  found: 'this is not a terminal, so the question cannot be asked',
  remedy: 'use --yes to remove these files',
};

const command = commandOf('remove')
  .description('Removes an article with its annotations, source and queue. Git still has them, if you use it.')
  .argument('<article>', 'the article’s id')
  .option('--yes', 'do not ask')
  .option('--dry-run', 'print the files without removing them')
  .option('--actors', 'also remove actors that no other article names')
  .option('--content <dir>', 'the content folder', contentFolder())
  .addHelpText(
    'after',
    '\nExamples:\n  npm run remove -- my-op-ed --dry-run\n  npm run remove -- my-op-ed --yes --actors',
  )
  .parse();

const { content, yes, dryRun, actors: withActors } = command.opts<Options>();
await endWith(() => {
  const run = () => remove(command.args[0] ?? '');
  return dryRun ? run() : locked('remove', content, run);
});

async function remove(article: string): Promise<number> {
  // Other names could be patterns or paths of other files, such as `*` and `../site`.
  if (!slugForm.safeParse(article).success) return printProblems([notAnId(article)]);
  const opened = await openLibrary(content, article);
  if ('problems' in opened) return printProblems(opened.problems);
  const { entries, references, actors } = removalOf(article, opened.value.entries);
  if (references.length > 0) return printProblems(references.map((reference) => stillNamed(reference, article)));
  const files = [
    ...sourcesOf(article, opened.value.entries),
    ...[...(withActors ? actors : []), ...entries].map(({ file }) => file),
  ];
  if (files.length === 0) {
    // An interrupted removal may have left empty folders.
    if (!dryRun) await removeEmptyFolders(article);
    return say(nothingLeft(article, opened.value));
  }
  console.log(files.map((file) => `  ${join(content, file)}`).join('\n'));
  if (!withActors && actors.length > 0)
    console.log(
      `Nothing else names ${actors.map(({ data }) => data.name).join(', ')}; ${yes && !dryRun ? leftIn(actors) : '--actors removes them too'}.`,
    );
  if (dryRun) return say(`Would remove ${counted(files.length, 'file')}.`);
  if (!yes && !process.stdin.isTTY) return printProblems([NOT_ASKED]);
  const question = `Remove these ${counted(files.length, 'file')}?`;
  const agreed = yes ?? (await unlessInterrupted(confirm({ message: question, default: false })));
  if (agreed !== true) return say('Nothing was removed.');
  await removeFiles(files, article);
  return say(`Removed ${counted(files.length, 'file')}.`);
}

/** A repeated removal is no mistake, so that a script can run an interrupted removal again. */
function nothingLeft(article: string, { corpus }: OpenLibrary): string {
  const others = [...corpus.articles.keys()].join(', ') || 'none';
  return `Nothing to remove: no file in ${content} belongs to an article ${JSON.stringify(article)}. Its articles: ${others}.`;
}

function leftIn(actors: readonly Entry[]): string {
  return `they stay: delete those that you don’t need (${actors.map(({ file }) => join(content, file)).join(', ')})`;
}

/** The problem that an entry of another article still refers to the article to be removed. */
function stillNamed({ file, id }: ArticleReference, article: string): Problem {
  const found = `this names ${id}, which is part of “${article}”`;
  return {
    file: join(content, file),
    severity: 'error',
    rule: 'still-named',
    found,
    remedy: 'change that entry first',
  };
}

function notAnId(article: string): Problem {
  return {
    file: article,
    severity: 'error',
    rule: WRONG_CALL,
    found: 'this is not the id of an article',
    expected: 'lower-case ASCII letters, digits and single hyphens',
    remedy: `see the names of the files in ${join(content, 'articles')}`,
  };
}

/**
 * The source files and the queue. The source is deleted before the entries, so that no ingest can make the article
 * again. The article's own file is deleted last, so that an interrupted removal can be run again.
 */
function sourcesOf(article: string, entries: readonly Entry[]): readonly string[] {
  return [...sourceFilesOf(article, content, entries), ...globSync(queueFileOf(article), { cwd: content })];
}

async function removeFiles(files: readonly string[], article: string): Promise<void> {
  for (const file of files) await removeFile(join(content, file));
  await removeEmptyFolders(article);
}

async function removeEmptyFolders(article: string): Promise<void> {
  for (const folder of ['queue', ...globSync(`*/${article}/`, { cwd: content, onlyDirectories: true })])
    await removeIfEmpty(join(content, folder));
}

async function removeIfEmpty(folder: string): Promise<void> {
  if (existsSync(folder) && globSync('**', { cwd: folder, dot: true }).length === 0) await rmdir(folder);
}

function say(line: string): number {
  console.log(line);
  return 0;
}
