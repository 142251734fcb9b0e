// `npm run export`: an article, or the whole library, in a format that other tools open; or, with --single, an article of
// the built site as one HTML file. Exit code 0 where it is written, 1 where it can't be, 2 for a wrong call.

import { Option } from 'commander';
import { contentFolder } from '../corpus/from-disk.ts';
import { formats } from '../export/formats.ts';
import { exportData } from '../library/export-data.ts';
import { commandOf, endWith } from './command.ts';
import { exportSingle } from './export-single.ts';

interface Options {
  readonly single?: string;
  readonly format?: string;
  readonly out?: string;
  readonly content: string;
}

const ids = [...new Set(formats.map(({ id }) => id))];

const EXAMPLES = `
Without an article, the whole library is written; without --format, every format.

Examples:
  npm run export -- my-op-ed --format w3c --out -        one file to standard output
  npm run export -- my-op-ed --format csv --out tables   four tables into the folder "tables"
  npm run export -- --out data                           the library in every format
  npm run export -- --single my-op-ed --out my-op-ed.html`;

const command = commandOf('export')
  .description('Writes an article, or the whole library, in formats that other tools open.')
  .argument('[article]', 'the article’s id, which is the name of its file in content/articles')
  .addOption(new Option('--format <format>', 'which format').choices(ids))
  .option('--out <place>', 'the folder to write to, or - for standard output (a file, with --single)')
  .option('--content <dir>', 'the content folder', contentFolder())
  .addOption(new Option('--single <article>', 'an article of the built site as one HTML file').conflicts('format'))
  .addHelpText('after', EXAMPLES)
  .parse();

const { single, format, out, content } = command.opts<Options>();
await endWith(async () => {
  const outcome = await (single === undefined
    ? exportData({ article: command.args[0], format, out, content })
    : exportSingle(single, out));
  if (outcome !== undefined && 'reason' in outcome) {
    console.error(outcome.reason);
    return outcome.code;
  }
  for (const path of outcome?.written ?? []) console.log(`Wrote ${path}`);
  for (const part of outcome?.text ?? []) process.stdout.write(part);
  return 0;
});
