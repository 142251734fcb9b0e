// `npm run build`: builds the finished site in `dist` from the content. Exit code 1 and one line per problem if there is an
// error. POSTIL_CONTENT and POSTIL_DIST choose other folders.

import { build } from 'astro';
import { globSync } from 'tinyglobby';
import { ambiguousOutputProblem } from '../build/astro/ambiguous-output.ts';
import { siteConfig } from '../build/astro/site-config.ts';
import { freshFolder } from '../build/fresh-folder.ts';
import { contentFolder } from '../corpus/from-disk.ts';
import { type CheckedLibrary, checkLibrary } from '../library/check.ts';
import { isError } from '../model/problem.ts';
import { faultsText } from '../model/problem-text.ts';
import { commandOf, endWith } from './command.ts';
import { outputFolder } from './output-folder.ts';
import { printProblems } from './print.ts';

commandOf('build')
  .description('Checks the content and builds the site into "dist".')
  .addHelpText('after', '\nPOSTIL_CONTENT and POSTIL_DIST name other folders for the content and the site.')
  .parse();

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

await endWith(async () => {
  const start = performance.now();
  const dist = outputFolder();
  // The library is checked before Astro starts, because Astro would print its own lines around the problems.
  let library: CheckedLibrary | undefined = await checkLibrary(contentFolder());
  const errors = library.problems.filter(isError);
  if (errors.length > 0) return fail(faultsText(errors, 'The content has faults'));
  const misplaced = ambiguousOutputProblem(dist);
  if (misplaced !== undefined) return printProblems([misplaced]);
  freshFolder(dist, 'build');
  // Returns the library and keeps no reference to it, so that the readings can be freed when the build no longer needs them.
  const handOver = async () => {
    const handed = library ?? (await checkLibrary(contentFolder()));
    library = undefined;
    return handed;
  };
  try {
    const vite = { build: { emptyOutDir: false } };
    await build({ ...siteConfig(dist, handOver), vite, configFile: false, logLevel: 'warn' });
  } catch (error) {
    const { stack, message } = error instanceof Error ? error : new Error(String(error));
    // Errors caused by the content have no stack trace. Errors in Postil keep theirs.
    return fail(stack || message);
  }
  const pages = globSync('**/*.html', { cwd: dist }).length;
  console.log(`Built ${pages} pages in ${((performance.now() - start) / 1000).toFixed(1)} s, into ${dist}`);
  return 0;
});

function fail(reason: string): number {
  console.error(reason);
  return 1;
}
