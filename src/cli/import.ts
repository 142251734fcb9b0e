// `npm run import -- FILE --article ID`: adds annotations from another program to an article; annotations with a
// problem are queued. Exit code 0 if the file was read, 1 if it could not be, 2 for a wrong call.

import { contentFolder } from '../corpus/from-disk.ts';
import { answerSchema } from '../draft/model/answer.ts';
import { promptFor } from '../draft/model/prompt.ts';
import { importFile } from '../library/import.ts';
import { openArticle } from '../library/open-article.ts';
import { promptLibrary } from '../library/prompt-library.ts';
import { readingOf } from '../markdown/readings.ts';
import { commandOf, endWith, locked } from './command.ts';
import { importObject, importSummary } from './import-report.ts';
import { printProblems } from './print.ts';

interface Options {
  readonly article?: string;
  readonly beside?: true;
  readonly content: string;
  readonly dryRun?: true;
  readonly json?: true;
  readonly model?: string;
  readonly prompt?: true;
  readonly schema?: true;
}

const command = commandOf('import')
  .description(
    'Adds annotations made elsewhere: Web Annotations, Hypothesis, AIF, Argdown, brat, own tables and TEI, lists with quotes.',
  )
  .argument('[file]', 'a file of any of these formats, an article’s queue, or - for standard input')
  .option('--article <id>', 'the article that the annotations are about')
  .option('--content <dir>', 'the content folder', contentFolder())
  .option('--dry-run', 'print the changes without writing them')
  .option('--beside', 'keep drafts that nobody edited; otherwise a list with quotes replaces them')
  .option('--model <name>', 'the language model that wrote the list; its drafts then say so')
  .option('--json', 'print the result as one JSON object')
  .option('--prompt', 'print the instructions for a language model, with the article’s text')
  .option('--schema', 'print the JSON Schema of a list with quotes')
  .addHelpText(
    'after',
    '\nExamples:\n  npm run import -- annotations.jsonld --article my-op-ed\n  npm run import -- --prompt --article my-op-ed > prompt.txt\n  npm run import -- content/queue/my-op-ed.yaml --article my-op-ed',
  )
  .parse();

const {
  article,
  beside = false,
  content,
  dryRun = false,
  json = false,
  model,
  prompt,
  schema,
} = command.opts<Options>();
const [file] = command.args;

if (schema) console.log(JSON.stringify(answerSchema(), undefined, 2));
else if (article === undefined) wrongCall('expected --article ID, the article that the annotations are about');
else if (prompt) await endWith(() => printPrompt(article));
else if (file === undefined) wrongCall('expected a file; "npm run import -- --help" shows examples');
else await endWith(() => (dryRun ? run(file, article) : locked('import', content, () => run(file, article))));

async function run(name: string, id: string): Promise<number> {
  const imported = await importFile(name, id, content, { isDry: dryRun, isBeside: beside, model });
  if ('problems' in imported) return printProblems(imported.problems);
  console.log(json ? JSON.stringify(importObject(imported.value)) : importSummary(imported.value, dryRun));
  return 0;
}

async function printPrompt(id: string): Promise<number> {
  const opened = await openArticle(content, id);
  if ('problems' in opened) return printProblems(opened.problems);
  const { corpus } = opened.value;
  console.log(promptFor(readingOf(corpus, id).layer, promptLibrary(corpus, id), answerSchema()));
  return 0;
}

function wrongCall(reason: string): void {
  console.error(reason);
  process.exitCode = 2;
}
