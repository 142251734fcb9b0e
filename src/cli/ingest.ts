// `npm run ingest -- FILE…`: makes articles with drafts in the content folder from received texts; with --model, a
// language model drafts. Exit code 0 if all files were ingested and drafted, 1 if one was not, 2 for a wrong call, 130
// if it was stopped.

import { existsSync } from 'node:fs';
import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { withProblem } from '../corpus/file-problem.ts';
import { contentFolder } from '../corpus/from-disk.ts';
import { assertFolder } from '../corpus/read-file.ts';
import { removeTemporaryFiles } from '../corpus/to-disk.ts';
import { ingestSource } from '../library/ingest.ts';
import { openKnownLibrary } from '../library/known-library.ts';
import { modelSettings } from '../library/model/settings.ts';
import { receiveAll } from '../library/received-source.ts';
import { isError } from '../model/problem.ts';
import { commandOf, endWith, locked } from './command.ts';
import { draftAll } from './draft-all.ts';
import { reporterOf } from './ingest-reporter.ts';
import { loadEnvironment, type ModelFlags, modelOptionsOf, withModelOptions } from './model-options.ts';
import { namedFiles, sourcesIn } from './named-files.ts';
import { printProblems } from './print.ts';

interface Options extends ModelFlags {
  readonly content: string;
  readonly dryRun?: true;
  readonly json?: true;
  readonly quiet?: true;
  readonly name?: string;
  readonly encoding?: string;
}

const EXAMPLES = `
Examples:
  npm run ingest -- my-op-ed.txt
  npm run ingest -- letters/ "essays/*.txt"
  npm run ingest -- saved-page.html --dry-run
  npm run --silent ingest -- letters/ --json
  pbpaste | npm run ingest -- - --name my-op-ed.txt
  npm run ingest -- my-op-ed.txt --model llama3.3`;

const command = withModelOptions(
  commandOf('ingest')
    .description(
      'Turns texts into articles with drafted claims, arguments and actors. What is there is never overwritten.',
    )
    .argument(
      '[file...]',
      'files, folders or patterns; - is standard input; without any, the content folder’s sources',
    ),
)
  .option('--content <dir>', 'the content folder', contentFolder())
  .option('--name <file>', 'a file name for standard input, from which the article gets its id')
  .option(
    '--encoding <label>',
    'the encoding of all files; only needed if it is not UTF-8 and the files do not declare it',
    encodingLabel,
  )
  .option('--dry-run', 'print the changes as a diff without writing them')
  .option('--quiet', 'print errors only')
  .option('--json', 'print one JSON object per file, each on a line')
  .addHelpText('after', EXAMPLES)
  .parse();

const { content, dryRun = false, json = false, quiet = false, name, encoding, ...flags } = command.opts<Options>();
if (command.args.includes('-') !== (name !== undefined))
  command.error('error: expected "-" and --name together: standard input needs a name, and nothing else takes one');

if (flags.model !== undefined && dryRun)
  command.error(
    'error: expected --dry-run or --model: for an estimate, ingest first, then use "npm run draft -- ARTICLE --dry-run"',
  );

/** The articles of the ingested files, which a language model may then draft. */
const articles: string[] = [];

await endWith(async () => {
  assertFolder(content, true);
  const code = await (dryRun ? run() : inFolder(() => locked('ingest', content, run)));
  return flags.model === undefined ? code : Math.max(code, await draftWith());
});

/**
 * First makes the content folder of a new library, so that it can be locked. If no text was ingested, the folder is
 * removed again.
 */
async function inFolder(ingestAll: () => Promise<number>): Promise<number> {
  const isNew = !existsSync(content);
  await withProblem('written', content, () => mkdir(content, { recursive: true }));
  try {
    return await ingestAll();
  } finally {
    if (isNew) await rmdir(content).catch(() => undefined);
  }
}

async function run(): Promise<number> {
  const files = command.args.length > 0 ? namedFiles(command.args) : sourcesIn(content);
  if (files.length === 0 && !json && !quiet)
    console.log(`Nothing to ingest: put a text into ${join(content, 'sources')}, or name one.`);
  if (!dryRun) await removeTemporaryFiles(content);
  const library = await openKnownLibrary(content);
  const seen = new Map<string, string>();
  const reporter = reporterOf({ content, dryRun, json, quiet, total: files.length });
  // Standard input can be read only once, so no file is read in advance if standard input is one of the files.
  const sources = files.includes('-') ? undefined : receiveAll(files, encoding);
  let code = 0;
  for (const typed of files) {
    const [file, input] = typed === '-' ? [name ?? typed, process.stdin] : [typed, undefined];
    reporter.begin(file);
    const received = (await sources?.next())?.value ?? undefined;
    const result = await ingestSource(file, library, seen, { dryRun, encoding, input, received });
    await reporter.done(result);
    if (result.problems.some(isError)) code = 1;
    if (result.done !== undefined) articles.push(result.article);
  }
  await sources?.return(undefined);
  reporter.end();
  return code;
}

/** Lets a language model draft the ingested articles. @returns the exit code */
async function draftWith(): Promise<number> {
  loadEnvironment();
  const settings = modelSettings(modelOptionsOf(flags), process.env);
  if ('problems' in settings) return printProblems(settings.problems);
  const { beside, anew } = flags;
  return draftAll(articles, settings.value, { content, json, isBeside: beside === true, isAnew: anew === true });
}

/** The name of an encoding in the Encoding Standard. */
function encodingLabel(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new InvalidArgumentError('Expected an encoding such as utf-8, windows-1252 or iso-8859-2.');
  }
}
