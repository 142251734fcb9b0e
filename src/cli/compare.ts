// `npm run compare -- ARTICLE --with FOLDER|FILE`: measures the agreement of two annotators of an article, lists their
// differences, and takes over chosen entries of the other annotator. Exit code 0 if the command did this, 1 if it could
// not, 2 for a wrong call.

import { Option } from 'commander';
import { reportHtml } from '../compare/report.ts';
import { contentFolder } from '../corpus/from-disk.ts';
import { writeWhole } from '../corpus/to-disk.ts';
import { compareWith } from '../library/compare.ts';
import { openDesk } from '../library/editing/desk.ts';
import { editorAt } from '../library/editor.ts';
import { openArticle } from '../library/open-article.ts';
import { commandOf, endWith } from './command.ts';
import { comparisonText } from './comparison-text.ts';
import { listProblems, printProblems } from './print.ts';

interface Options {
  readonly with: string;
  readonly content: string;
  readonly json?: true;
  readonly report?: string;
  readonly take?: readonly string[];
  readonly reviewed?: true;
}

const EXAMPLES = `
A folder is another library’s content folder, or a folder of entries; a file is any that "npm run import" reads.

Examples:
  npm run compare -- my-op-ed --with ../her-library/content
  npm run compare -- my-op-ed --with hers.jsonld --report differences.html
  npm run compare -- my-op-ed --with hers.jsonld --take claims/war-is-unlikely arguments/cost`;

const command = commandOf('compare')
  .description(
    'Measures how two annotators of an article agree, and lists where they differ. The guide defines the measures.',
  )
  .argument('<article>', 'the article’s id')
  .requiredOption('--with <place>', 'the other annotations: a folder or a file')
  .option('--json', 'print measures and differences as one JSON object')
  .option('--report <file>', 'write measures and differences, side by side, as an HTML file')
  .addOption(
    new Option('--take <id...>', 'take over these entries as the other annotator has them').conflicts([
      'json',
      'report',
    ]),
  )
  .option('--reviewed', 'with --take: change entries too that a person reviewed')
  .option('--content <dir>', 'the content folder', contentFolder())
  .addHelpText('after', EXAMPLES)
  .parse();

const { with: place, content, json, report, take, reviewed = false } = command.opts<Options>();
const [article = ''] = command.args;
if (reviewed && take === undefined)
  command.error('error: expected --reviewed together with --take: nothing else is changed');
await endWith(take === undefined ? show : () => takeOver(take));

async function show(): Promise<number> {
  const opened = await openArticle(content, article);
  if ('problems' in opened) return printProblems(opened.problems);
  const compared = await compareWith(place, { entries: opened.value.entries, article });
  if ('problems' in compared) return printProblems(compared.problems);
  const { measures, differences, unplaced } = compared.value;
  if (report !== undefined)
    await writeWhole(report, reportHtml(compared.value, opened.value.article.data, content, place));
  if (json) console.log(JSON.stringify({ article, with: place, measures, differences, unplaced }));
  else console.log(comparisonText(compared.value));
  if (report !== undefined && !json) console.log(`Wrote ${report}`);
  return 0;
}

async function takeOver(ids: readonly string[]): Promise<number> {
  const editor = await editorAt(content);
  const desk = openDesk(content, () => editor, 'npm run compare');
  const answer = await desk.act(article, { do: 'take', from: place, ids: [...ids], reviewed }, {});
  if ('problems' in answer) return printProblems(answer.problems);
  if ('conflicts' in answer) return 1;
  console.log(answer.done);
  listProblems(answer.advice);
  return 0;
}
