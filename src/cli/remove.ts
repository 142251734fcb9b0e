// `npm run remove -- ARTICLE`: takes an article away, with all that annotates it, its source and its queue.
// Exit code 0 where it is gone, 1 where it can't be removed, 2 for a wrong call.

import { rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { confirm } from '@inquirer/prompts';
import { globSync } from 'tinyglobby';
import { contentFolder } from '../corpus/from-disk.ts';
import { queueFileOf } from '../corpus/queue-file.ts';
import { removeFile } from '../corpus/to-disk.ts';
import { noArticle, openLibrary } from '../library/open-article.ts';
import { removalOf } from '../library/removal.ts';
import { lineOf } from '../model/problem-text.ts';
import { unlessBrokenOff } from './broken-off.ts';
import { commandOf, endWith } from './command.ts';
import { counted } from './counted.ts';

interface Options {
  readonly content: string;
  readonly yes?: true;
  readonly dryRun?: true;
  readonly actors?: true;
}

const command = commandOf('remove')
  .description(
    'Removes an article with its claims, arguments, notes, source and queue. Git still has them, if you use it.',
  )
  .argument('<article>', 'the article’s id')
  .option('--yes', 'do not ask')
  .option('--dry-run', 'say what would be removed, and remove nothing')
  .option('--actors', 'remove the actors too that nothing else names')
  .option('--content <dir>', 'the content folder', contentFolder())
  .addHelpText(
    'after',
    '\nExamples:\n  npm run remove -- my-op-ed --dry-run\n  npm run remove -- my-op-ed --yes --actors',
  )
  .parse();

const { content, yes, dryRun, actors: withActors } = command.opts<Options>();
await endWith(() => remove(command.args[0] ?? ''));

async function remove(article: string): Promise<number> {
  const opened = await openLibrary(content, article);
  if ('messages' in opened) return refuse(opened.messages.map(lineOf));
  const { entries, hindrances, actors } = removalOf(article, opened.entries);
  if (entries.length === 0) return refuse([lineOf(noArticle(opened, article))]);
  if (hindrances.length > 0)
    return refuse([
      `Others name something of “${article}”; change these first:`,
      ...hindrances.map((line) => `  ${join(content, line)}`),
    ]);
  const files = [...sourcesOf(article), ...[...(withActors ? actors : []), ...entries].map(({ file }) => file)];
  console.log(files.map((file) => `  ${join(content, file)}`).join('\n'));
  if (!withActors && actors.length > 0)
    console.log(`Nothing else names ${actors.map(({ data }) => data.name).join(', ')}; --actors removes them too.`);
  if (dryRun) return say(`Would remove ${counted(files.length, 'file')}.`);
  if (!yes && !process.stdin.isTTY)
    return refuse(['Not in a terminal, so nobody can be asked: use --yes to remove these files.'], 2);
  const question = `Remove these ${counted(files.length, 'file')}?`;
  const agreed = yes ?? (await unlessBrokenOff(confirm({ message: question, default: false })));
  if (agreed !== true) return say('Nothing was removed.');
  await removeFiles(files, article);
  return say(`Removed ${counted(files.length, 'file')}.`);
}

/** The source goes first, so that no ingest makes the article anew, and the article last, so that what was interrupted can be done again. */
function sourcesOf(article: string): readonly string[] {
  const sources = globSync(`sources/${article}.*`, { cwd: content, followSymbolicLinks: false }).sort();
  return [...sources, ...globSync(queueFileOf(article), { cwd: content })];
}

async function removeFiles(files: readonly string[], article: string): Promise<void> {
  for (const file of files) await removeFile(join(content, file));
  const folders = new Set(files.map(dirname).filter((folder) => folder === 'queue' || folder.endsWith(`/${article}`)));
  for (const folder of folders) await removeIfEmpty(join(content, folder));
}

async function removeIfEmpty(folder: string): Promise<void> {
  if (globSync('**', { cwd: folder, dot: true }).length === 0) await rmdir(folder);
}

function refuse(lines: readonly string[], code = 1): number {
  for (const line of lines) console.error(line);
  return code;
}

function say(line: string): number {
  console.log(line);
  return 0;
}
