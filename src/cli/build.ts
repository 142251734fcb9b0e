// `npm run build`: builds the finished site in `dist` from the content. Exit code 1 and one line per problem if there is an
// error. POSTIL_CONTENT and POSTIL_DIST choose other folders.

import { build } from 'astro';
import { globSync } from 'tinyglobby';
import { ambiguousOutputProblem } from '../build/astro/ambiguous-output.ts';
import { handOver } from '../build/astro/integration.ts';
import { outputFolder } from '../build/astro/output-folder.ts';
import { siteOptions } from '../build/astro/site-options.ts';
import { freshFolder } from '../build/fresh-folder.ts';
import { contentFolder } from '../corpus/from-disk.ts';
import { checkLibrary } from '../library/check.ts';
import { isError } from '../model/problem.ts';
import { faultsText } from '../model/problem-text.ts';
import { commandOf, endWith } from './command.ts';
import { printProblems } from './print.ts';

commandOf('build')
  .description('Checks the content and builds the site into "dist".')
  .addHelpText('after', '\nPOSTIL_CONTENT and POSTIL_DIST name other folders for the content and the site.')
  .parse();

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

await endWith(async () => {
  const start = performance.now();
  const dist = outputFolder();
  // The library is checked before Astro starts, because Astro would print lines of its own around the problems.
  const library = await checkLibrary(contentFolder());
  const errors = library.problems.filter(isError);
  if (errors.length > 0) return fail(faultsText(errors, 'The content has faults'));
  const misplaced = ambiguousOutputProblem(dist);
  if (misplaced !== undefined) return printProblems([misplaced]);
  freshFolder(dist, 'build');
  handOver(library);
  try {
    const vite = { build: { emptyOutDir: false } };
    await build({ ...siteOptions(), vite, logLevel: 'warn' });
  } catch (error) {
    const { stack, message } = error instanceof Error ? error : new Error(String(error));
    // An error caused by the content has no stack trace. An error in Postil has one.
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
