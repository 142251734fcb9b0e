// Loaded before a command (`--import`): kills the process, like a power failure, when it writes its nth file.
// POSTIL_KILL is `open:n` (the temporary file exists), `write:n` (half of it is written) or `rename:n` (before it gets
// its final name).

import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [step = '', count = '1'] = (process.env['POSTIL_KILL'] ?? '').split(':');
const signal = (process.env['POSTIL_SIGNAL'] ?? 'SIGKILL') as NodeJS.Signals;
const { open, rename } = fs;
let opened = 0;
let renamed = 0;

fs.open = async (...parameters) => {
  const file = await open(...parameters);
  opened += 1;
  if (opened !== Number(count)) return file;
  if (step === 'write') await file.writeFile('half a fi');
  if (step === 'open' || step === 'write') await end();
  return file;
};
fs.rename = async (...parameters) => {
  renamed += 1;
  if (step === 'rename' && renamed === Number(count)) await end();
  return rename(...parameters);
};
syncBuiltinESMExports();

async function end(): Promise<never> {
  process.kill(process.pid, signal);
  return new Promise(() => {});
}
