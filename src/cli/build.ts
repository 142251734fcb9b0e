// `npm run build`: content → the finished site in `dist`. Exit code 1 and one line per fault where something is wrong.
// POSTIL_CONTENT and POSTIL_DIST choose other folders.

import { build } from 'astro';
import { globSync } from 'tinyglobby';
import { outputFolder } from './output-folder.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

try {
  const start = performance.now();
  await build({ logLevel: 'warn' });
  const pages = globSync('**/*.html', { cwd: outputFolder() }).length;
  console.log(`Built ${pages} pages in ${((performance.now() - start) / 1000).toFixed(1)} s, into ${outputFolder()}`);
} catch (error) {
  const fault = error instanceof Error ? error : new Error(String(error));
  // What an author can fix has no stack; a programmer's mistake keeps its own.
  console.error(fault.stack || fault.message);
  process.exitCode = 1;
}
