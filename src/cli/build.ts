// `npm run build`: content → the finished site in `dist`. Exit code 1 and one line per fault where something is wrong.
// POSTIL_CONTENT and POSTIL_DIST choose other folders.

import { build } from 'astro';
import { globSync } from 'tinyglobby';
import { namesakeFault } from '../build/astro/namesake.ts';
import { siteConfig } from '../build/astro/site-config.ts';
import { freshFolder } from '../build/fresh-folder.ts';
import { contentFolder } from '../corpus/from-disk.ts';
import { type CheckedLibrary, checkLibrary } from '../library/check.ts';
import { faultsText } from '../model/problem-text.ts';
import { commandOf, endWith } from './command.ts';
import { outputFolder } from './output-folder.ts';

commandOf('build')
  .description('Checks the content and builds the site into "dist".')
  .addHelpText('after', '\nPOSTIL_CONTENT and POSTIL_DIST name other folders for the content and the site.')
  .parse();

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

await endWith(async () => {
  const start = performance.now();
  const dist = outputFolder();
  // Read before Astro starts: what an author can put right is then said without Astro's words around it.
  let library: CheckedLibrary | undefined = await checkLibrary(contentFolder());
  const faults = library.findings.filter(({ fatal }) => fatal === true);
  if (faults.length > 0) return fail(faultsText(faults, 'The content has faults'));
  const misplaced = namesakeFault(dist);
  if (misplaced !== undefined) throw misplaced;
  freshFolder(dist, 'build');
  // Handed over, not kept: its readings are let go when the build is done with them.
  const handOver = async () => {
    const handed = library ?? (await checkLibrary(contentFolder()));
    library = undefined;
    return handed;
  };
  try {
    const vite = { build: { emptyOutDir: false } };
    await build({ ...siteConfig(dist, handOver), vite, configFile: false, logLevel: 'warn' });
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error));
    // What an author can fix has no stack; a programmer's mistake keeps its own.
    return fail(fault.stack || fault.message);
  }
  const pages = globSync('**/*.html', { cwd: dist }).length;
  console.log(`Built ${pages} pages in ${((performance.now() - start) / 1000).toFixed(1)} s, into ${dist}`);
  return 0;
});

function fail(reason: string): number {
  console.error(reason);
  return 1;
}
