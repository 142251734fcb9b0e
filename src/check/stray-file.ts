// A file in the content folder that Postil does not read.

import { collectionNames } from '../model/collections.ts';
import type { Checked, ContentFile, EntryProblem, Rule } from './rule.ts';

export const strayFile: Rule = {
  id: 'stray-file',
  severity: 'warning',
  expects: 'Postil reads every file in the folders of entries.',
  reason: 'A file that is not read is silently missing from the edition.',
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
    // A folder without any file that is read is reported once, at its first file.
    const reported = new Map(strays.toReversed().map((stray) => [stray.folder ?? stray.file, stray]));
    return [...reported.values()].map(({ file, found, remedy }) => ({ entry: { file }, path: [], found, remedy }));
  },
};

interface Stray extends Pick<EntryProblem, 'found' | 'remedy'> {
  readonly file: string;
  /** The folder, if Postil reads none of its files. */
  readonly folder?: string;
}

function strayIn({ file, isLink }: ContentFile, checked: Checked): Stray | undefined {
  const [folder = '', ...below] = file.split('/');
  if (below.length === 0) return undefined;
  if (folder === 'queue') return strayQueue(file, checked);
  if (!isCollection(folder)) return MARKDOWN.test(file) ? strayFolder(file, folder) : undefined;
  if (isLink) return stray(file, 'it is a link, and links are not followed', 'put the file itself in its place');
  if (file.endsWith('.md')) return undefined;
  const remedy = MARKDOWN.test(file) ? 'rename it' : 'move it out of this folder';
  return stray(file, 'expected a name that ends in .md', remedy);
}

/** Common file extensions of Markdown. */
const MARKDOWN = /\.(md|markdown|mdown|mkd)$/i;

function strayQueue(file: string, { entries, unreadable }: Checked): Stray | undefined {
  const article = /^queue\/([^/]+)\.yaml$/.exec(file)?.[1];
  if (article === undefined) return stray(file, 'expected queue/<article>.yaml', 'rename it');
  const known = `articles/${article}.md`;
  return unreadable.has(known) || entries.some((entry) => entry.file === known)
    ? undefined
    : stray(file, `there is no ${known}`, 'name the file for its article, or delete it');
}

function strayFolder(file: string, folder: string): Stray | undefined {
  if (folder === 'sources') return undefined;
  const found = `nothing reads the folder ${folder}: expected one of ${collectionNames.join(', ')}`;
  return { file, folder, found, remedy: 'rename it, or move it out of the content folder' };
}

function stray(file: string, reason: string, remedy: string): Stray {
  return { file, found: `nothing reads this file: ${reason}`, remedy };
}

function isCollection(folder: string): boolean {
  return collectionNames.some((name) => name === folder);
}
