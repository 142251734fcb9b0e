// `npm run build`: builds the finished site in `dist` from the content. Exit code 1 and one line per problem if there
// is an error. POSTIL_CONTENT and POSTIL_DIST choose other folders.

import { mkdirSync } from 'node:fs';
import { build } from 'astro';
import { globSync } from 'tinyglobby';
import { setBuildLibrary } from '../build/astro/integration.ts';
import { ambiguousOutputProblem, outputFolder } from '../build/astro/output-folder.ts';
import { siteOptions } from '../build/astro/site-options.ts';
import { replaceFolder } from '../build/fresh-folder.ts';
import { diskProblem } from '../corpus/file-problem.ts';
import { contentFolder } from '../corpus/from-disk.ts';
import { type CheckedLibrary, checkLibrary } from '../library/check.ts';
import { isError } from '../model/problem.ts';
import { ProblemError } from '../model/problem-error.ts';
import { problemsText } from '../model/problem-text.ts';
import { commandOf, endWith, locked } from './command.ts';
import { printProblems } from './print.ts';

commandOf('build')
  .description('Checks the content and builds the site into "dist".')
  .addHelpText('after', '\nPOSTIL_CONTENT and POSTIL_DIST name other folders for the content and the site.')
  .parse();

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/**
 * The folder in which Astro keeps the code of the pages during a build. Two builds at once would use the same files.
 */
const WORK = '.astro';

/** Maximum wait for another build, in milliseconds: one hour. */
const PATIENCE = 3_600_000;

await endWith(async () => {
  const start = performance.now();
  const dist = outputFolder();
  // The library is checked before Astro starts, because Astro would print lines of its own around the problems.
  const library = await checkLibrary(contentFolder());
  const errors = library.problems.filter(isError);
  if (errors.length > 0) return fail(problemsText(errors, 'The content has problems'));
  const misplaced = ambiguousOutputProblem(dist);
  if (misplaced !== undefined) return printProblems([misplaced]);
  mkdirSync(WORK, { recursive: true });
  try {
    await locked('build', WORK, () => replaceFolder(dist, 'build', (fresh) => buildInto(fresh, library)), PATIENCE);
  } catch (error) {
    const problem = diskProblem(error, dist);
    if (problem !== undefined) return printProblems([problem]);
    if (error instanceof ProblemError) throw error;
    const { stack, message } = error instanceof Error ? error : new Error(String(error));
    // An error caused by the content has no stack trace. An error in Postil has one.
    return fail(stack || message);
  }
  const pages = globSync('**/*.html', { cwd: dist }).length;
  console.log(`Built ${pages} pages in ${((performance.now() - start) / 1000).toFixed(1)} s, into ${dist}`);
  return 0;
});

async function buildInto(folder: string, library: CheckedLibrary): Promise<void> {
  process.env['POSTIL_DIST'] = folder;
  setBuildLibrary(library);
  const vite = { build: { emptyOutDir: false } };
  await build({ ...siteOptions(), vite, logLevel: 'warn' });
}

function fail(reason: string): number {
  console.error(reason);
  return 1;
}
