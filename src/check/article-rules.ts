// Rules about articles and files: language, blocks, links, drafts not yet reviewed, files that Postil does not read.

import { linksIn } from '../markdown/processor.ts';
import type { Reading, ReadingBlock } from '../markdown/reading.ts';
import { collectionNames, type Entry } from '../model/collections.ts';
import { articleOf, isDraft } from '../model/corpus.ts';
import { scriptsOf, shareInScripts } from '../text/script.ts';
import type { Checked, ContentFile, EntryProblem, Rule } from './rule.ts';

// An article whose text is not in a script of its language.

/**
 * Minimum share of a text's letters that are in a script of its language. Below this share, the rule warns. Quotations
 * may be in other scripts.
 */
const LEAST_SHARE = 0.5;

export const languageScript: Rule = {
  id: 'language-script',
  severity: 'warning',
  expects: 'The text of an article is in a script of its language.',
  reason:
    'The language decides the direction of the text, the voice of a screen reader, and how the search divides words.',
  remedy: 'Set `language` to the language of the text.',
  example: {
    files: { 'articles/ferry.md': 'language: fa' },
    says: ['articles/ferry.md:2:11: the language is “fa”, but 0 % of the letters are in its script'],
  },
  find: ({ readings }) =>
    [...readings.values()].flatMap(({ article, layer }) => {
      const { language } = article.data;
      const share = shareInScripts(layer.text, scriptsOf(language)) ?? 1;
      const percent = Math.round(share * 100);
      const found = `the language is “${language}”, but ${percent} % of the letters are in its script`;
      const remedy = 'set it to the language of the text';
      return share < LEAST_SHARE ? [{ entry: article, path: ['language'], found, remedy }] : [];
    }),
};

// A block in an article's text that is missing from the article's list `blocks`.

/** Number of first words in a suggestion: enough to recognize the block. */
const WORDS = 5;

export const unlistedBlock: Rule = {
  id: 'unlisted-block',
  severity: 'warning',
  expects: 'An article lists the first words of each of its blocks.',
  reason: 'By its first words, a block keeps its id when the text is edited, so that links to the block stay right.',
  remedy: 'Add the id and the first words to `blocks`, in the order of the text.',
  example: {
    files: { 'articles/ferry.md': 'blocks: [{ id: p1, starts: The ferry is old. The }]' },
    says: ['articles/ferry.md:2:9: a block is not listed; add { id: p2, starts: "The ferry is old, and" } to blocks'],
  },
  find: ({ readings }) =>
    [...readings.values()].flatMap((reading) =>
      reading.blocks
        .filter(({ listed }) => !listed)
        .map((block) => ({
          entry: reading.article,
          path: ['blocks'],
          found: 'a block is not listed',
          remedy: remedyFor(reading, block),
        })),
    ),
};

function remedyFor({ layer }: Reading, { id, start, end }: ReadingBlock): string {
  const starts = layer.text.slice(start, end).split(' ').slice(0, WORDS).join(' ');
  return `add { id: ${id}, starts: ${JSON.stringify(starts)} } to blocks, in the order of the text`;
}

// A link in an article's text whose address has an invalid form. Whether the page exists is not checked.

export const linkForm: Rule = {
  id: 'link-form',
  severity: 'warning',
  expects: 'A link in an article has an address of the web or of e-mail.',
  reason: 'Readers check an op-ed by its links. A link with another address is left out of the page.',
  remedy: 'Write the whole address, with `https://` or `mailto:`.',
  example: {
    files: { 'articles/ferry.md': 'title: The ferry\n---\nThe ferry [costs too much](www.example.org/costs).' },
    says: [
      'articles/ferry.md:1:1: a link leads to “www.example.org/costs”, which is not an address; write https://www.',
    ],
  },
  find: ({ readings }) =>
    [...readings.values()].flatMap(({ article }) =>
      linksIn(article.body)
        .filter((address) => !isAddress(address))
        .map((address) => ({
          entry: article,
          path: [],
          found: `a link leads to “${address}”, which is not an address`,
          remedy: remedyForLink(address),
        })),
    ),
};

// A relative link in a claim, a note or another entry, to a file that is not the file of an entry. The build would
// fail.

export const linkTarget: Rule = {
  id: 'link-target',
  severity: 'error',
  expects: 'A link in a note or comment leads to an address of the web or to a file of the library.',
  reason:
    'The text of an entry is shown on several pages, so a relative link to a page would be broken on some of them.',
  remedy: 'Write the whole address, or the path from this file to the file of another entry.',
  example: {
    files: {
      'claims/ferry/poor.md':
        'quote: { exact: The ferry, in: p1 }\n---\nAs [the other one](late.md) and [that page](page-2.html) say.',
    },
    says: [
      'claims/ferry/poor.md:1:1: a link leads to “late.md”, and no entry has this file',
      'claims/ferry/poor.md:1:1: a link leads to “page-2.html”, which is no file of an entry',
    ],
  },
  find: ({ entries, files }) => {
    const known = new Set(files.map(({ file }) => file));
    return entries
      .filter(({ collection }) => collection !== 'articles' && collection !== 'guide')
      .flatMap((entry) =>
        lostLinks(entry, (file) => known.has(file)).map((diagnosis) => ({ entry, path: [], ...diagnosis })),
      );
  },
};

/**
 * The relative links in the text of an entry that lead to no file of an entry.
 * @param isKnown whether the library has a file, by its path below the content folder
 */
export function lostLinks(
  { body, file }: Pick<Entry, 'body' | 'file'>,
  isKnown: (file: string) => boolean,
): readonly Pick<EntryProblem, 'found' | 'remedy'>[] {
  if (!body.includes('](') && !body.includes(']:')) return [];
  const remedy = 'correct it, or remove the link and keep its words';
  return linksIn(body)
    .filter((address) => !/^(?:[a-z][a-z+.-]*:|\/|#)/i.test(address))
    .flatMap((address) => {
      const found = lostLink(address, file, isKnown);
      return found === undefined ? [] : [{ found, remedy }];
    });
}

function lostLink(address: string, file: string, isKnown: (file: string) => boolean): string | undefined {
  const { pathname } = new URL(address, new URL(file, 'content:///'));
  if (!pathname.endsWith('.md')) return `a link leads to “${address}”, which is no file of an entry`;
  return isKnown(decoded(pathname).replace(/^\//, ''))
    ? undefined
    : `a link leads to “${address}”, and no entry has this file`;
}

/** A path without percent-encoding. A mistyped path can have a % that begins no escape. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether a text has the form of a web or e-mail address, or of a link within the page. */
function isAddress(address: string): boolean {
  if (address.startsWith('#')) return true;
  if (!URL.canParse(address) || /\s/.test(address)) return false;
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === 'mailto:') return /^[^@]+@[^@]+$/.test(decoded(pathname));
  const isHost = /^(?:[^.]+\.)+[^.]+$|^localhost$|^\[/.test(hostname);
  return (protocol === 'http:' || protocol === 'https:') && isHost;
}

function remedyForLink(address: string): string {
  const isBare = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/|$)/u.test(address);
  return isBare ? `write https://${address}` : 'correct it, or remove the link and keep its words';
}

/** Drafts that nobody has reviewed. */
export const draftLeft: Rule = {
  id: 'draft-left',
  severity: 'warning',
  expects: 'A person has accepted or withdrawn every draft.',
  reason: 'Drafts are proposals by rules or by a language model. A finished edition should not contain them unchecked.',
  remedy: 'Read each draft, correct it, and set `status: reviewed` or `status: withdrawn`.',
  example: {
    files: { 'claims/ferry/poor.md': 'quote: The town is poor\nstatus: draft' },
    says: ['claims/ferry/poor.md:3:9: 1 draft is left in claims/ferry'],
  },
  find: ({ entries }) => {
    const drafts = entries.filter(isDraft);
    return [...Map.groupBy(drafts, folderOf)].map(([folder, [first, ...others]]) =>
      problemIn(folder, first as Entry, others),
    );
  },
};

/** One problem for all drafts of a folder, because a hundred equal lines would hide all other problems. */
function problemIn(folder: string, entry: Entry, others: readonly Entry[]): EntryProblem {
  const count = others.length === 0 ? '1 draft is' : `${others.length + 1} drafts are`;
  return {
    entry,
    path: ['status'],
    found: `${count} left in ${folder}`,
    remedy: `read each and set status: reviewed or withdrawn, as "npm run review -- ${articleIn(entry)}" does`,
  };
}

/** The article with which an entry is reviewed. Actors are reviewed with an article that names them. */
function articleIn(entry: Entry): string {
  if (entry.id.includes('/')) return articleOf(entry.id);
  return entry.collection === 'articles' ? entry.id : 'ARTICLE';
}

function folderOf(entry: Entry): string {
  return entry.id.includes('/') ? `${entry.collection}/${articleOf(entry.id)}` : entry.collection;
}

/** A file in the content folder that Postil does not read. */
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
    // If none of a folder's files is read, the folder is reported once, at its first file.
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
