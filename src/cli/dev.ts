// `npm run dev`: serves the site from the content, and updates it at each change, until Ctrl-C.

import { dev } from 'astro';
import { siteOptions } from '../build/astro/site-options.ts';
import { commandOf, endWith } from './command.ts';
import { portFrom } from './server.ts';

const command = commandOf('dev')
  .description('Serves the site from the content folder, and updates it as you edit, until Ctrl-C.')
  .option('--port <number>', 'the port', process.env['PORT'])
  .option('--host [address]', 'the address to listen on; without an address, all of the machine’s')
  .option('--open', 'open the site in the browser')
  .parse();

const { port, host, open } = command.opts<{ port?: string; host?: string | true; open?: true }>();

await endWith(async () => {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = { port: portFrom(port), ...(host !== undefined && { host }), open: open === true };
  await dev({ ...siteOptions(), server });
  return 0;
});
