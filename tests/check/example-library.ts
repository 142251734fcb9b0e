// The example of a check rule → the files of a library. Required fields that the example leaves out are added.

import { type Checked, EXAMPLE_ARTICLE, EXAMPLE_TEXT, type Example } from '../../src/check/rule.ts';
import { type ReadEntry, readEntry } from '../../src/corpus/read-entry.ts';
import { entryText } from '../../src/corpus/yaml/write.ts';
import { type CollectionName, collectionNames } from '../../src/model/collections.ts';

import { valueFrom } from '../value-from.ts';

type Fields = Readonly<Record<string, unknown>>;

const article = `articles/${EXAMPLE_ARTICLE}.md`;

/** The fields of an entry that are added if an example leaves them out. */
const usual: Readonly<Record<string, (file: string) => Fields>> = {
  articles: () => ({
    title: 'The ferry',
    authors: ['ada-reed'],
    source: { file: 'ferry.txt', sha256: '0' },
    blocks: [
      { id: 'p1', starts: 'The ferry is old. The' },
      { id: 'p2', starts: 'The ferry is old, and' },
    ],
  }),
  claims: (file) => ({ statement: `Statement of ${file}.`, label: 'A claim', type: 'fact' }),
  arguments: () => ({ title: 'An argument', relation: 'support' }),
  actors: () => ({ name: 'Ada Reed', type: 'person' }),
};

/** The prefix that makes a file in an example a symbolic link; the link's target follows. */
const LINK = '-> ';

/** The example's files, as the list of a content folder's files. */
export function filesOf({ files }: Example): Checked['files'] {
  return Object.entries(files).map(([file, lines]) => ({ file, isLink: lines.startsWith(LINK) }));
}

function isRead(file: string): boolean {
  return file.endsWith('.md') && collectionNames.some((name) => file.startsWith(`${name}/`));
}

export function readExample({ files }: Example): readonly ReadEntry[] {
  const all = { [article]: '', 'actors/ada-reed.md': '', ...files };
  const read = Object.entries(all).filter(([file, lines]) => isRead(file) && !lines.startsWith(LINK));
  return read.map(([file, lines]) => {
    const collection = file.slice(0, file.indexOf('/')) as CollectionName;
    return valueFrom(readEntry(collection, file, completed(file, collection, lines)));
  });
}

function completed(file: string, collection: CollectionName, lines: string): string {
  const [head = '', body = file === article ? EXAMPLE_TEXT : ''] = lines.split('\n---\n');
  const written = new Set(head.split('\n').map((line) => line.replace(/:.*/, '')));
  const fields = { status: 'reviewed', ...usual[collection]?.(file) };
  const missing = Object.fromEntries(Object.entries(fields).filter(([name]) => !written.has(name)));
  const rest = entryText(missing, body);
  return head === '' ? rest : rest.replace('---\n', `---\n${head}\n`);
}
