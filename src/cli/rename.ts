// `npm run rename -- OLD NEW`: gives an article a new id, in its own files and in all references. Old URLs redirect to
// the new URLs. Exit code 0 if the article is renamed, 1 if it can't be, 2 for a wrong call.

import { join } from 'node:path';
import { contentFolder } from '../corpus/from-disk.ts';
import { removeTemporaryFiles } from '../corpus/to-disk.ts';
import { planArticleRename, rename } from '../library/rename.ts';
import { commandOf, endWith, locked } from './command.ts';
import { counted, printProblems } from './print.ts';

interface Options {
  readonly content: string;
  readonly dryRun?: true;
}

const command = commandOf('rename')
  .description('Gives an article a new id: its files, its source, its queue, and every reference to it.')
  .argument('<old>', 'the article’s id')
  .argument('<new>', 'its new id, of small letters, digits and hyphens')
  .option('--dry-run', 'print the changes without writing them')
  .option('--content <dir>', 'the content folder', contentFolder())
  .addHelpText('after', '\nExample:\n  npm run rename -- draft-2 no-bridge --dry-run')
  .parse();

const { content, dryRun } = command.opts<Options>();
const [from = '', to = ''] = command.args;

await endWith(() => (dryRun ? run() : locked('rename', content, run)));

async function run(): Promise<number> {
  const planned = await planArticleRename(content, from, to);
  if ('problems' in planned) return printProblems(planned.problems);
  const { writes, removals } = planned.value;
  if (dryRun) {
    for (const { file } of writes) console.log(`would write ${join(content, file)}`);
    for (const file of removals) console.log(`would remove ${join(content, file)}`);
    return 0;
  }
  if (writes.length + removals.length === 0) {
    console.log(`${from} is renamed to ${to} already.`);
    return 0;
  }
  await removeTemporaryFiles(content);
  await rename(content, from, to, planned.value);
  console.log(
    `Renamed ${from} to ${to}: wrote ${counted(writes.length, 'file')}, removed ${counted(removals.length, 'file')}.`,
  );
  return 0;
}
