// `npm run upgrade`: changes a library's files to the format of this version of Postil. Exit code 0 if the files are
// now in this format, 1 if not, 2 for a wrong call.

import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { contentFolder } from '../corpus/from-disk.ts';
import { assertFolder } from '../corpus/read-file.ts';
import { planUpgrade, upgradeLibrary } from '../library/upgrade.ts';
import { commandOf, endWith } from './command.ts';
import { counted, printProblems } from './print.ts';

interface Options {
  readonly content: string;
  readonly dryRun?: true;
}

const command = commandOf('upgrade')
  .description(
    'Changes the files of a library to the format of this version of Postil. CHANGELOG.md lists the changes.',
  )
  .option('--content <dir>', 'the content folder', contentFolder())
  .option('--dry-run', 'show the changes and write nothing')
  .parse();

const { content, dryRun } = command.opts<Options>();

await endWith(async () => {
  assertFolder(content);
  const planned = await planUpgrade(content);
  if ('problems' in planned) return printProblems(planned.problems);
  const { from, to, steps, writes } = planned.value;
  if (steps.length === 0) {
    console.log(`Nothing to do: the library has format ${from}, which is that of this version.`);
    return 0;
  }
  for (const { what } of steps) console.log(what);
  if (dryRun)
    for (const { file, before, after } of writes)
      console.log(createTwoFilesPatch(join(content, file), join(content, file), before, after));
  else await upgradeLibrary(content, planned.value);
  console.log(`${counted(writes.length, 'file')} ${dryRun ? 'would be' : ''} changed, from format ${from} to ${to}.`);
  return 0;
});
