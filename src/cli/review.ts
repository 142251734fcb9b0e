// `npm run review -- ARTICLE`: shows an article's drafts to an editor for a decision, the least certain first. Exit
// code 0 after the review, 1 for an unknown article or draft, 2 for a wrong call.

import { join } from 'node:path';
import { Option } from 'commander';
import { contentFolder } from '../corpus/from-disk.ts';
import { type Editor, editorAt } from '../library/editor.ts';
import { type OpenArticle, openArticle } from '../library/open-article.ts';
import { type Decision, type Draft, decide, draftsOf, entryProblems, namedDrafts } from '../library/review.ts';
import type { Problem } from '../model/problem.ts';
import { commandOf, endWith, locked } from './command.ts';
import { headingOf } from './draft-text.ts';
import { counted, printProblems } from './print.ts';
import { reviewAll } from './review-all.ts';
import { terminal } from './terminal.ts';

interface Options {
  readonly content: string;
  readonly list?: true;
  readonly json?: true;
  readonly accept?: readonly string[];
  readonly withdraw?: readonly string[];
  readonly by?: string;
}

const command = commandOf('review')
  .description(
    'Shows the drafts of an article, beginning with the least certain. Each can be accepted, edited, withdrawn or skipped.',
  )
  .argument('<article>', 'the article’s id')
  .addOption(new Option('--list', 'only list the drafts').conflicts(['accept', 'withdraw']))
  .option('--json', 'with --list: print one JSON object per draft, each on a line')
  .option('--accept <id...>', 'accept these drafts')
  .option('--withdraw <id...>', 'withdraw these drafts')
  .option('--by <name>', 'the name that is kept with each decision; git’s user.name if it is left out')
  .option('--content <dir>', 'the content folder', contentFolder())
  .addHelpText(
    'after',
    '\nVISUAL or EDITOR names the editor that opens; without one, the fields are asked for one by one. npm sets EDITOR=vi itself: VISUAL=vi opens it.\n\nExamples:\n  npm run review -- my-op-ed\n  npm run review -- my-op-ed --list\n  npm run review -- my-op-ed --accept claims/war-is-unlikely --withdraw actors/the-pope',
  )
  .parse();

const { content, list, json, accept, withdraw, by } = command.opts<Options>();
if (json && list === undefined) command.error('error: expected --json together with --list: nothing else is listed');
await endWith(() => (list ? run() : locked('review', content, run)));

async function run(): Promise<number> {
  const opened = await openArticle(content, command.args[0] ?? '');
  return 'problems' in opened ? printProblems(opened.problems) : review(opened.value);
}

async function review(article: OpenArticle): Promise<number> {
  const drafts = draftsOf(article);
  if (list) return printList(drafts);
  if (accept !== undefined || withdraw !== undefined) return decideNamed(article, drafts);
  if (drafts.length === 0) return say('Nothing to review: there is no draft.');
  if (process.stdin.isTTY && process.stdout.isTTY) return reviewAll(article, terminal, await decider());
  console.error(
    'Not in a terminal: use --list to see the drafts, and --accept ID… or --withdraw ID… to decide on them.',
  );
  return 2;
}

/** The person who decides, and the day. */
async function decider(): Promise<Editor> {
  const here = await editorAt(content);
  return by === undefined ? here : { ...here, name: by };
}

function printList(drafts: readonly Draft[]): number {
  for (const draft of drafts) {
    const { entry, name, confidence } = draft;
    console.log(json ? JSON.stringify({ id: name, file: entry.file, confidence, data: entry.data }) : headingOf(draft));
  }
  return 0;
}

/** Writes the decisions about the given ids. All ids are checked before the first file is written. */
async function decideNamed(article: OpenArticle, drafts: readonly Draft[]): Promise<number> {
  const accepted = namedDrafts(accept ?? [], drafts, article, 'reviewed');
  const withdrawn = namedDrafts(withdraw ?? [], drafts, article, 'withdrawn');
  const both = accepted.drafts.filter((draft) => withdrawn.drafts.includes(draft));
  const problems = [
    ...accepted.problems,
    ...withdrawn.problems,
    ...both.map(decidedTwice),
    ...accepted.drafts.flatMap(({ entry }) => entryProblems(entry, article)),
  ];
  if (problems.length > 0) return printProblems(problems);
  for (const name of accepted.done) say(`${name} is reviewed already`);
  for (const name of withdrawn.done) say(`${name} is withdrawn already`);
  const editor = await decider();
  const decisions: readonly (readonly [Decision, readonly Draft[]])[] = [
    ['reviewed', accepted.drafts],
    ['withdrawn', withdrawn.drafts],
  ];
  for (const [decision, named] of decisions) {
    const written = new Set<string>();
    for (const { entry } of named)
      for (const { file } of await decide(entry, decision, article, editor)) written.add(file);
    if (named.length > 0) say(`${decision} ${counted(written.size, 'entry', 'entries')}: ${[...written].join(', ')}`);
  }
  return 0;
}

function decidedTwice({ entry: { file }, name }: Draft): Problem {
  const found = `“${name}” can't be accepted and withdrawn at once`;
  return { file: join(content, file), severity: 'error', rule: 'decided-twice', found, remedy: 'name it once' };
}

function say(line: string): number {
  console.log(line);
  return 0;
}
