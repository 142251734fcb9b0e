// `npm run export`: writes an article, or the whole library, in a format for other tools. With --single, it writes an
// article of the built site as one HTML file. Exit code 0 if the file is written, 1 if it can't be, 2 for a wrong call.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Option } from 'commander';
import { globSync } from 'tinyglobby';
import { outputFolder } from '../build/astro/output-folder.ts';
import { singleFile } from '../build/offline/single-file.ts';
import { contentFolder } from '../corpus/from-disk.ts';
import { readSite } from '../corpus/read-site.ts';
import { writeWhole } from '../corpus/to-disk.ts';
import { formats } from '../export/formats.ts';
import { type Exported, exportData } from '../library/export-data.ts';
import { noArticle } from '../library/open-article.ts';
import { failure, type Outcome } from '../model/problem.ts';
import { commandOf, endWith } from './command.ts';
import { printProblems } from './print.ts';
import { NO_SITE } from './server.ts';

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

const NOT_BUILT = 'correct the id, or run "npm run build" after a change of the content';

const { single, format, out, content } = command.opts<Options>();
await endWith(async () => {
  const exported = await (single === undefined
    ? exportData({ article: command.args[0], format, out, content })
    : exportSingle(single, out));
  if ('problems' in exported) return printProblems(exported.problems);
  for (const path of exported.value.written) console.log(`Wrote ${path}`);
  for (const part of exported.value.text) process.stdout.write(part);
  return 0;
});

/** Writes an article of the built site as one HTML file that needs no other file. */
async function exportSingle(article: string, file = `${article}.html`): Promise<Outcome<Exported>> {
  const dist = outputFolder();
  if (!existsSync(join(dist, 'index.html'))) return failure({ file: dist, ...NO_SITE });
  const articles = builtArticles(dist);
  if (!articles.includes(article)) return noArticle(dist, article, articles, NOT_BUILT);
  const { address } = (await readSite(contentFolder())).site;
  await writeWhole(file, singleFile(dist, { article, address }));
  return { value: { written: [file], text: [] } };
}

function builtArticles(dist: string): readonly string[] {
  const pages = globSync('*.html', { cwd: join(dist, 'articles') }).filter((page) => page !== 'index.html');
  return pages.map((page) => page.slice(0, -'.html'.length)).sort();
}
