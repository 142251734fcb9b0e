// `npm run import -- FILE --article ID`: annotations made elsewhere → entries of an article; what does not fit waits in its queue.
// Exit code 0 where the file was read, 1 where it could not be, 2 for a wrong call.

import { contentFolder } from '../corpus/from-disk.ts';
import { answerSchema } from '../import/answer.ts';
import { promptFor } from '../import/prompt.ts';
import { importFile } from '../library/import.ts';
import { openArticle } from '../library/open-article.ts';
import { readingOf } from '../markdown/readings.ts';
import { lineOf } from '../model/problem-text.ts';
import { commandOf, endWith } from './command.ts';
import { importObject, importSummary } from './import-report.ts';

interface Options {
  readonly article?: string;
  readonly content: string;
  readonly dryRun?: true;
  readonly json?: true;
  readonly prompt?: true;
  readonly schema?: true;
}

const command = commandOf('import')
  .description('Takes in annotations made elsewhere: W3C Web Annotations, exports of Hypothesis, lists with quotes.')
  .argument('[file]', 'a JSON file, an article’s queue, or - for standard input')
  .option('--article <id>', 'the article that they are about')
  .option('--content <dir>', 'the content folder', contentFolder())
  .option('--dry-run', 'say what would be written, and write nothing')
  .option('--json', 'print the outcome as one JSON object')
  .option('--prompt', 'print what to ask a language model for, with the article’s text')
  .option('--schema', 'print the JSON Schema of a list with quotes')
  .addHelpText(
    'after',
    '\nExamples:\n  npm run import -- annotations.jsonld --article my-op-ed\n  npm run import -- --prompt --article my-op-ed > prompt.txt\n  npm run import -- content/queue/my-op-ed.yaml --article my-op-ed',
  )
  .parse();

const { article, content, dryRun = false, json = false, prompt, schema } = command.opts<Options>();
const [file] = command.args;

if (schema) console.log(JSON.stringify(answerSchema(), undefined, 2));
else if (article === undefined) wrongCall('expected --article ID, the article that the annotations are about');
else if (prompt) await endWith(() => printPrompt(article));
else if (file === undefined) wrongCall('expected a file; "npm run import -- --help" shows examples');
else await endWith(() => run(file, article));

async function run(name: string, id: string): Promise<number> {
  const outcome = await importFile(name, id, content, dryRun);
  if ('messages' in outcome) {
    for (const message of outcome.messages) console.error(lineOf(message));
    return 1;
  }
  console.log(json ? JSON.stringify(importObject(outcome)) : importSummary(outcome, dryRun));
  return 0;
}

async function printPrompt(id: string): Promise<number> {
  const opened = await openArticle(content, id);
  if ('messages' in opened) {
    for (const message of opened.messages) console.error(lineOf(message));
    return 1;
  }
  const actors = [...opened.corpus.actors.values()].map((actor) => ({ id: actor.id, name: actor.data.name }));
  console.log(promptFor(readingOf(opened.corpus, id).layer, actors));
  return 0;
}

function wrongCall(reason: string): void {
  console.error(reason);
  process.exitCode = 2;
}
