#!/usr/bin/env node
// `postil COMMAND …`: runs a command of this folder. The npm scripts of a library and of Postil's repository call the
// same commands.

import module from 'node:module';
import { CODE_EXTENSION, packageVersion } from '../corpus/package-files.ts';
import { COMMANDS } from './commands.ts';

/** The oldest version of Node on which Postil runs. Astro needs this version too. */
const OLDEST_NODE = '22.12';

const [name = '--help', ...parameters] = process.argv.slice(2);
const isOld = process.versions.node.localeCompare(OLDEST_NODE, 'en', { numeric: true }) < 0;

if (isOld) {
  console.error(
    `Node ${process.versions.node} is too old for Postil: install Node ${OLDEST_NODE} or newer from nodejs.org`,
  );
  process.exitCode = 1;
} else if (name === '--version' || name === '-V') console.log(packageVersion());
else if (name === '--help' || name === '-h' || name === 'help') console.log(helpText());
else if (Object.hasOwn(COMMANDS, name)) {
  // Node keeps the compiled modules, so that the next command starts in two thirds of the time.
  module.enableCompileCache();
  // Removes the command's name, so that the command's file finds its own arguments, as if it was run directly.
  process.argv = [...process.argv.slice(0, 2), ...parameters];
  await import(`./${name}${CODE_EXTENSION}`);
} else {
  console.error(`error: "${name}" is not a command: expected one of ${Object.keys(COMMANDS).join(', ')}`);
  process.exitCode = 2;
}

function helpText(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((command) => command.length));
  const lines = Object.entries(COMMANDS).map(([command, effect]) => `  ${command.padEnd(width)}  ${effect}`);
  return [
    'Usage: postil COMMAND [options]',
    '',
    ...lines,
    '',
    'postil COMMAND --help explains a command. In a library’s folder, npm run COMMAND -- [options] does the same.',
  ].join('\n');
}
