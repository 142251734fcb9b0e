// `npm run preview`: serves the built site and prints its address, until Ctrl-C.
// PORT (4321), HOST (127.0.0.1) and POSTIL_DIST (dist) choose what and where.

import { commandOf, endWith } from './command.ts';
import { outputFolder } from './output-folder.ts';
import { assertPortFree, type Listening, type RunningServer, ServerError, serve } from './server.ts';

const DEFAULT_PORT = 4321;

if (import.meta.main) {
  commandOf('preview')
    .description('Serves the built site and prints its address, until Ctrl-C.')
    .addHelpText('after', '\nPORT (4321), HOST (127.0.0.1) and POSTIL_DIST (dist) choose where, and which folder.')
    .parse();
  await endWith(serveSite);
}

/** @returns the exit code where there is no server; 0 once it listens */
export function serveSite(): Promise<number> {
  return orFail(async () => {
    const server = await serve(outputFolder(), asked());
    console.log(`The site is at ${server.url} (Ctrl-C ends)`);
    closeOnSignal(server);
  });
}

/** @returns 0 if a server could start now, else 1 and a message printed */
export function checkPort(): Promise<number> {
  return orFail(() => assertPortFree(asked()));
}

async function orFail(run: () => Promise<void>): Promise<number> {
  try {
    await run();
    return 0;
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function asked(): Listening {
  return { port: portFrom(process.env['PORT']), host: process.env['HOST'] || '127.0.0.1' };
}

/** @throws {ServerError} where PORT is no port */
function portFrom(written: string | undefined): number {
  if (written === undefined || written === '') return DEFAULT_PORT;
  const port = Number(written);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new ServerError(`PORT is "${written}"; expected a number from 0 to 65535, such as PORT=${DEFAULT_PORT}.`);
}

function closeOnSignal(server: RunningServer): void {
  const close = () => void server.close();
  process.once('SIGINT', close);
  process.once('SIGTERM', close);
}
