// A received file and the library → a problem if another source has the same id, so that no source is replaced by
// mistake. A file from outside the library updates an article only if the file's name is the article's id, and if its
// text shares paragraphs with the article. A name that was changed to make the id ("My Text.txt" → my-text) is not
// enough, because two such names can mean two texts.

import type { Proposal } from '../ingest/ingest.ts';
import type { ArticleEntry } from '../model/corpus.ts';
import { type Failure, failure } from '../model/problem.ts';

export interface ReceivedFile {
  /** The file's path as typed, for messages. */
  readonly file: string;
  readonly article: string;
  /** The file's name in the folder of sources. */
  readonly sourceFile: string;
  readonly sha256: string;
  /** The file's name without folder and extension. */
  readonly stem: string;
  /** Whether the file is the library's own source, edited in place. */
  readonly inPlace: boolean;
  /** The digest of the library's source with this id, if there is one. */
  readonly keptSha256: string | undefined;
}

/** The conflict that the names show, before the text is read. */
export function nameConflict(receivedFile: ReceivedFile, standing: ArticleEntry | undefined): Failure | undefined {
  const { sourceFile, sha256, stem, inPlace, keptSha256 } = receivedFile;
  if (standing !== undefined && standing.data.source.file !== sourceFile)
    return conflict(receivedFile, `the article made from ${standing.data.source.file}`);
  if (inPlace || keptSha256 === undefined || keptSha256 === sha256) return undefined;
  return standing === undefined || !sourceFile.startsWith(`${stem}.`)
    ? conflict(receivedFile, 'another text')
    : undefined;
}

/** The conflict that the text shows: an update must share at least one paragraph with the article. */
export function textConflict(
  receivedFile: ReceivedFile,
  proposal: Proposal,
  standing: ArticleEntry,
): Failure | undefined {
  const before = new Set(standing.data.blocks.map(({ id }) => id));
  const shares = proposal.article.blocks.some(({ id }) => before.has(id));
  return receivedFile.inPlace || shares || before.size === 0
    ? undefined
    : conflict(receivedFile, 'an article that shares no paragraph with this text');
}

/** The conflict between two files of the same command that would become the same article. */
export function callConflict(receivedFile: ReceivedFile, other: string): Failure {
  return conflict(receivedFile, `${other}, ingested in this call`);
}

function conflict({ file, article, sourceFile }: ReceivedFile, other: string): Failure {
  return failure({
    file,
    rule: 'slug-taken',
    found: `the id “${article}” belongs to ${other}`,
    expected: 'a file name that gives an id of its own',
    remedy: `rename the file; to change that article's text, edit sources/${sourceFile}`,
  });
}
