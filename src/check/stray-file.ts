// A file in the content folder that nothing reads.

import { collectionNames } from '../model/collections.ts';
import type { Checked, ContentFile, Rule } from './rule.ts';

export const strayFile: Rule = {
  id: 'stray-file',
  severity: 'warning',
  expects: 'Postil reads every file that lies among the entries.',
  reason: 'What is not read is missing from the edition without a word.',
  remedy: 'Rename or move the file, or take it out of the content folder.',
  example: {
    files: {
      'claims/ferry/poor.markdown': 'quote: The town is poor',
      'claimz/ferry/wide.md': 'quote: the river is wide',
    },
    says: [
      'claims/ferry/poor.markdown:1:1: nothing reads this file: expected a name that ends in .md',
      'claimz/ferry/wide.md:1:1: nothing reads the folder claimz',
    ],
  },
  find: (checked) => {
    const strays = checked.files.flatMap((file) => strayIn(file, checked) ?? []);
    // A folder that is not read is told of once, at its first file.
    const told = new Map(strays.toReversed().map((stray) => [stray.folder ?? stray.file, stray]));
    return [...told.values()].map(({ file, message }) => ({ entry: { file }, path: [], message }));
  },
};

interface Stray {
  readonly file: string;
  /** The folder, where none of its files is read. */
  readonly folder?: string;
  readonly message: string;
}

function strayIn({ file, isLink }: ContentFile, checked: Checked): Stray | undefined {
  const [folder = '', ...below] = file.split('/');
  if (below.length === 0) return undefined;
  if (folder === 'queue') return strayQueue(file, checked);
  if (!isCollection(folder)) return MARKDOWN.test(file) ? strayFolder(file, folder) : undefined;
  if (isLink) return say(file, 'it is a link, and links are not followed; put the file itself in its place');
  if (file.endsWith('.md')) return undefined;
  const remedy = MARKDOWN.test(file) ? 'rename it' : 'move it out of this folder';
  return say(file, `expected a name that ends in .md; ${remedy}`);
}

/** The endings that people give to Markdown. */
const MARKDOWN = /\.(md|markdown|mdown|mkd)$/i;

function strayQueue(file: string, { entries, unreadable }: Checked): Stray | undefined {
  const article = /^queue\/([^/]+)\.yaml$/.exec(file)?.[1];
  if (article === undefined) return say(file, 'expected queue/<article>.yaml; rename it');
  const known = `articles/${article}.md`;
  return unreadable.has(known) || entries.some((entry) => entry.file === known)
    ? undefined
    : say(file, `there is no ${known}; name the file for its article, or delete it`);
}

function strayFolder(file: string, folder: string): Stray | undefined {
  if (folder === 'sources') return undefined;
  const message = `nothing reads the folder ${folder}: expected one of ${collectionNames.join(', ')}; rename it, or move it out of the content folder`;
  return { file, folder, message };
}

function say(file: string, reason: string): Stray {
  return { file, message: `nothing reads this file: ${reason}` };
}

function isCollection(folder: string): boolean {
  return collectionNames.some((name) => name === folder);
}
