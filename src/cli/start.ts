// `npm start`: ingests the sources folder, builds (which checks first) and serves. A step that fails ends the command with its exit code.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { commandOf, endWith } from './command.ts';
import { checkPort, serveSite } from './serve.ts';

const STEPS = ['ingest', 'build'] as const;

commandOf('start')
  .description('Ingests what is in the content folder’s sources, checks it, builds the site and serves it.')
  .addHelpText(
    'after',
    '\nPORT (4321) and HOST (127.0.0.1) choose where; POSTIL_CONTENT and POSTIL_DIST name other folders.',
  )
  .parse();

// Ctrl-C reaches the running step too; the step ends, and this process after it.
const wait = () => {};
process.on('SIGINT', wait);
await endWith(start);

async function start(): Promise<number> {
  // Before the build, which takes a while.
  await checkPort();
  for (const command of STEPS) {
    const code = await run(command);
    if (code !== 0) return code;
  }
  process.off('SIGINT', wait);
  return serveSite();
}

/** Runs a command of this folder in its own process, which frees its memory when it ends. */
function run(command: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const script = join(import.meta.dirname, `${command}.ts`);
    const child = spawn(process.execPath, [script], { stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
