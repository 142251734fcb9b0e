// `npm run bench`: runs the benches of the table in `benches.ts`, each together with its peer, prints the figures and
// writes them as JSON. Nothing is asserted, because times depend on the machine. Exit code 2 for wrong arguments.

import { readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import type { BenchOptions } from './bench.ts';
import { benches } from './benches.ts';
import { DRIFT_PAGE, withDrift } from './drift-page.ts';
import { addFigures, readFigures } from './figures-file.ts';
import { PAGE, withFigures } from './page.ts';
import { tableOf } from './table.ts';

interface Options {
  readonly smoke?: true;
  readonly corpus?: string;
  readonly articles: string;
  readonly site?: string;
  readonly seed: string;
  readonly model?: string;
  readonly modelUrl?: string;
  readonly json: string;
  readonly page?: true;
}

const names = Object.keys(benches);
const command = new Command('bench')
  .description('Measures how long steps take and what pages weigh, beside other programs.')
  .argument('[name...]', 'what to measure; without any, all of it', names)
  .option('--smoke', 'tiny sizes and no peers: shows that the benches work')
  .option('--corpus <dir>', 'texts (.txt) in place of made-up ones')
  .option('--articles <number>', 'how many articles a made-up library has at most', '100')
  .option('--seed <number>', 'what made-up edits of texts begin with', '1')
  .option('--site <dir>', 'a built site, for benches that look at one')
  .option('--model <name>', 'a language model, for the bench “drafting”; it is asked, which may cost money')
  .option('--model-url <url>', 'its server, as for npm run draft')
  .option('--json <file>', 'where the figures go; those of other benches stay in it', 'bench.json')
  .option('--page', `put what is in that file into ${PAGE} and ${DRIFT_PAGE} too`)
  .addHelpText(
    'after',
    `\nBenches:\n${Object.entries(benches)
      .map(([name, { about }]) => `  ${name.padEnd(12)}${about}`)
      .join('\n')}`,
  )
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .parse();

const unknown = command.args.filter((name) => !names.includes(name));
if (unknown.length > 0) command.error(`There is no bench ${unknown.join(', ')}; expected ${names.join(', ')}`);

const given = command.opts<Options>();
const options: BenchOptions = {
  smoke: given.smoke === true,
  corpus: given.corpus,
  articles: Number(given.articles),
  site: given.site,
  seed: Number(given.seed),
  model: given.model,
  modelUrl: given.modelUrl,
};
for (const [name, { about, load }] of Object.entries(benches)) {
  if (command.args.length > 0 && !command.args.includes(name)) continue;
  const measured = await (await load()).measure(options);
  // The times of a smoke run mean nothing, because its sizes are tiny.
  const figures = options.smoke ? measured.map((figure) => ({ ...figure, aim: undefined })) : measured;
  addFigures(given.json, name, figures);
  console.log(`\n${name}: ${about}\n${tableOf(figures)}`);
}
if (given.page) {
  const speedPage = withFigures(readFileSync(PAGE, 'utf8'), readFigures(given.json));
  writeFileSync(PAGE, speedPage);
  writeFileSync(DRIFT_PAGE, withDrift(readFileSync(DRIFT_PAGE, 'utf8'), speedPage));
}
