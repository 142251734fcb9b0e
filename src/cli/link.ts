// `npm run link -- ACTOR URL…`: adds the URLs of an actor's records in authority files. No URL is requested. Exit code
// 0 if the actor has the URLs at the end (with `--remove`: no longer has them), 1 if not, 2 for a wrong call.

import { join } from 'node:path';
import { contentFolder } from '../corpus/from-disk.ts';
import { writeWhole } from '../corpus/to-disk.ts';
import { editorAt } from '../library/editor.ts';
import { planLink } from '../library/link.ts';
import { authorityOf } from '../model/authority.ts';
import { commandOf, endWith, locked } from './command.ts';
import { printProblems } from './print.ts';

interface Options {
  readonly content: string;
  readonly remove?: true;
}

const command = commandOf('link')
  .description(
    'Adds addresses of records in authority files (Wikidata, VIAF, GND …) to an actor. Nothing is looked up.',
  )
  .argument('<actor>', 'the actor’s id')
  .argument('<url...>', 'addresses of records about this actor')
  .option('--remove', 'remove the addresses')
  .option('--content <dir>', 'the content folder', contentFolder())
  .addHelpText('after', '\nExample:\n  npm run link -- douglas-adams https://www.wikidata.org/wiki/Q42')
  .parse();

const { content, remove = false } = command.opts<Options>();
const [actor = '', ...urls] = command.args;

await endWith(() => locked('link', content, run));

async function run(): Promise<number> {
  const planned = await planLink(content, actor, urls, { remove, editor: await editorAt(content) });
  if ('problems' in planned) return printProblems(planned.problems);
  const { actor: entry, changed, urls: left, text } = planned.value;
  const file = join(content, entry.file);
  if (changed.length > 0) await writeWhole(file, text);
  const done = changed.length === 0 ? 'Nothing to change' : remove ? 'Removed' : 'Added';
  console.log(`${done}: ${[file, ...changed].join(' ')}`);
  console.log(`${entry.data.name}: ${left.map(nameOf).join(', ') || 'no authority records'}`);
  return 0;
}

function nameOf(url: string): string {
  const { name, id } = authorityOf(url);
  return id === undefined ? url : `${name} ${id}`;
}
