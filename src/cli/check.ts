// `npm run check`: prints the problems of a library, one line each, in a form that text editors can open as links. With
// --fix, it corrects quotes that moved or changed harmlessly, and shows the changes. Exit code 0 without errors, 1 with
// errors, 2 for a wrong call.

import { contentFolder } from '../corpus/from-disk.ts';
import { ledgerProblems } from '../corpus/read-ledger.ts';
import { checkLibrary } from '../library/check.ts';
import { type FixedFile, fixQuotes } from '../library/fix-quotes.ts';
import { isError } from '../model/problem.ts';
import { commandOf, endWith, locked } from './command.ts';
import { outlineText } from './outline-text.ts';
import { counted, listProblems, problemObject } from './print.ts';

interface Options {
  readonly content: string;
  readonly strict?: true;
  readonly json?: true;
  readonly outline?: true;
  readonly fix?: true;
  readonly dryRun?: true;
}

const EXAMPLES = `
Examples:
  npm run check
  npm run check -- --strict
  npm run check -- --fix --dry-run`;

const command = commandOf('check')
  .description(
    'Checks the collections: references, ids, quotes, blocks, arguments, actors. The guide explains each rule.',
  )
  .option('--content <dir>', 'the content folder', contentFolder())
  .option('--strict', 'fail on warnings, too')
  .option('--json', 'print the problems as JSON')
  .option('--outline', 'print the arguments of each article as an outline')
  .option('--fix', 'correct the quotes that moved or differ only in typography, and show the changes')
  .option('--dry-run', 'with --fix: show the changes and write nothing')
  .addHelpText('after', EXAMPLES)
  .parse();

const { content, strict, json, outline, fix, dryRun = false } = command.opts<Options>();
if (dryRun && fix === undefined) command.error('error: expected --dry-run together with --fix: nothing else writes');

await endWith(() => (fix && !dryRun ? locked('check', content, run) : run()));

async function run(): Promise<number> {
  let library = await checkLibrary(content);
  if (fix) {
    const fixed = await fixQuotes(content, library, dryRun);
    if (json) console.error(diffsOf(fixed));
    else console.log(diffsOf(fixed));
    if (!dryRun && fixed.length > 0) library = await checkLibrary(content);
  }
  const { corpus } = library;
  // Ledgers are checked only by this command. The build does not read them, because no page shows a ledger.
  const problems = [...library.problems, ...(await ledgerProblems(content))];
  const errors = problems.filter(isError);

  if (outline) for (const id of corpus.articles.keys()) for (const line of outlineText(corpus, id)) console.log(line);
  else if (json) console.log(JSON.stringify(problems.map(problemObject), null, 2));
  else {
    listProblems(problems);
    console.log(
      problems.length === 0
        ? `Nothing wrong in ${counted(corpus.claims.size, 'claim')}, ${counted(corpus.arguments.size, 'argument')}, ${counted(corpus.actors.size, 'actor')}.`
        : `${counted(errors.length, 'error')}, ${counted(problems.length - errors.length, 'warning')}`,
    );
  }
  return errors.length > 0 || (strict && problems.length > 0) ? 1 : 0;
}

function diffsOf(fixed: readonly FixedFile[]): string {
  const quotes = fixed.reduce((sum, file) => sum + file.quotes, 0);
  const done = dryRun ? 'would be corrected' : 'corrected';
  return [
    ...fixed.map(({ diff }) => diff),
    `${counted(quotes, 'quote')} in ${counted(fixed.length, 'file')} ${done}.`,
  ].join('\n');
}
