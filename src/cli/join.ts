// `npm run join -- OUT DIST…`: joins separately built sites into one site. The name of each site's folder becomes the
// name of its part. Exit code 0 if the site is written, 1 if a folder is not a built library, 2 for a wrong call.

import { basename, resolve } from 'node:path';
import { joinSites } from '../build/join/join.ts';
import { commandOf, endWith } from './command.ts';
import { printProblems } from './print.ts';

const command = commandOf('join')
  .description('Joins libraries that were built apart into one site, with one search and one list of actors.')
  .argument('<out>', 'the folder for the joined site: a new or empty one, or that of an earlier join')
  .argument('<dist...>', 'folders with built sites; their names become those of the parts')
  .addHelpText('after', '\nExample:\n  npm run join -- joined built/papers-1 built/papers-2')
  .parse();

const [out = '', ...folders] = command.args;
const dists = new Map(folders.map((folder) => [basename(resolve(folder)), folder]));
const isInside = folders.some((folder) => `${resolve(folder)}/`.startsWith(`${resolve(out)}/`));
if (dists.size < folders.length) command.error('Two folders have the same name; give each part a name of its own');
if (isInside) command.error(`${out} is emptied first; choose a folder that none of the parts lies in`);

await endWith(async () => {
  const joined = await joinSites(out, dists);
  if ('problems' in joined) return printProblems(joined.problems);
  const parts = joined.value;
  console.log(`Joined ${parts.length} libraries, ${parts.reduce((sum, { articles }) => sum + articles, 0)} articles`);
  return 0;
});
