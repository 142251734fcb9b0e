// `postil new FOLDER`: makes a library in a new folder and installs Postil in it. Exit code 0 if the library is made, 1
// if it can't be, 2 for a wrong call.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeLibrary } from '../library/new-library.ts';
import { commandOf, endWith } from './command.ts';
import { libraryScripts } from './commands.ts';
import { counted, printProblems } from './print.ts';

interface Options {
  readonly bare?: true;
  readonly install: boolean;
  readonly from?: string;
}

const command = commandOf('new')
  .description('Makes a library in a new folder: a package.json, a folder for content, and a short example.')
  .argument('<folder>', 'a new or empty folder')
  .option('--bare', 'make no example')
  .option('--no-install', 'do not run npm install in the folder')
  .option('--from <package>', 'where npm gets Postil: a version, or the path of a package file')
  .addHelpText('after', '\nExample:\n  npx postil new my-library && cd my-library && npm start')
  .parse();

const { bare, install, from } = command.opts<Options>();
const [folder = ''] = command.args;

await endWith(async () => {
  // The name of a package file is relative to the current folder. npm runs in the library's folder, so the path is made
  // absolute.
  const source = from !== undefined && existsSync(from) ? `file:${resolve(from)}` : from;
  const made = await makeLibrary({ folder, isBare: bare === true, scripts: libraryScripts(), from: source });
  if ('problems' in made) return printProblems(made.problems);
  console.log(`Wrote ${counted(made.value.length, 'file')} into ${folder}`);
  if (install && !npmInstall(folder)) {
    console.error(`npm install failed in ${folder}: run it there again, then npm start`);
    return 1;
  }
  console.log(`Next: cd ${folder} && ${install ? '' : 'npm install && '}npm start`);
  console.log(`The description of the library is in ${join(folder, 'content', 'site.yaml')}`);
  return 0;
});

function npmInstall(cwd: string): boolean {
  const shell = process.platform === 'win32';
  return spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd, stdio: 'inherit', shell }).status === 0;
}
