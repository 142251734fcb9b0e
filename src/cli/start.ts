// `npm start`: ingests the folder of sources, checks and builds the site, and serves it. A failing step ends the
// command with the step's exit code.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { CODE_EXTENSION } from '../corpus/package-files.ts';
import { commandOf, endWith } from './command.ts';
import { checkPort, serveSite } from './server.ts';

const STEPS = ['ingest', 'build'] as const;

commandOf('start')
  .description('Ingests what is in the content folder’s sources, checks it, builds the site and serves it.')
  .addHelpText(
    'after',
    '\nPORT (4321) and HOST (127.0.0.1) choose where; POSTIL_CONTENT and POSTIL_DIST name other folders.',
  )
  .parse();

// Ctrl-C also reaches the running step. This process ignores the signal, and ends when the step has ended.
const wait = () => {};
process.on('SIGINT', wait);
await endWith(start);

async function start(): Promise<number> {
  // The port is checked before the build, which takes time.
  await checkPort();
  for (const command of STEPS) {
    const code = await run(command);
    if (code !== 0) return code;
  }
  process.off('SIGINT', wait);
  return serveSite();
}

/** Runs a command of this folder in its own process, which frees its memory at the end. */
function run(command: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, command + CODE_EXTENSION);
    const child = spawn(process.execPath, [script], { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
