// The bytes of a received file of any kind → its source, or the problem for which it can't be read.
// The readers of web pages and documents are loaded when needed, because most files are plain text.

import { extname } from 'node:path';
import { excessOf } from '../../model/markdown-limits.ts';
import { type Failure, failure, lineStart, type Outcome, type Problem, warning } from '../../model/problem.ts';
import { digestOf } from '../../text/digest.ts';
import { decode, isCertainlyUtf8 } from './decode.ts';
import { declaredEncoding } from './html/declared-encoding.ts';
import type { PageText } from './html/read-html.ts';
import { linesOf } from './lines.ts';
import type { DocumentText } from './read-docx.ts';
import { type MarkdownText, readMarkdown } from './read-markdown.ts';
import { atLine, emptySource, encodingAdvice, readText, type Source, tooMuch } from './source.ts';
import { type SourceKind, sourceKind } from './source-kind.ts';

/** Maximum number of units of a source, such as paragraphs and headings. A book of 5 MB has about half as many. */
const MOST_UNITS = 20_000;

/**
 * @param file the file's name; its extension determines the kind
 * @param encoding a label of the Encoding Standard, if the author gives one
 * @throws RangeError for an unknown extension
 */
export async function readSource(bytes: Uint8Array, file: string, encoding?: string): Promise<Outcome<Source>> {
  const read = await readKind(bytes, file, encoding);
  if ('problems' in read) return read;
  const { units } = read.value;
  if (units.length > MOST_UNITS)
    return failure({
      file,
      rule: 'too-many-parts',
      found: `${units.length} paragraphs and lines that stand alone`,
      expected: `at most ${MOST_UNITS}`,
      remedy: 'put each op-ed into a file of its own',
    });
  const words = units.map(({ text }) => text).join('\n\n');
  const excess = excessOf(words);
  if (excess === undefined) return read;
  // In `words`, each unit has one line, and a blank line follows. So the number of the line gives the unit.
  const unit = units[(lineAt(words, excess.offset) - 1) / 2];
  return failure({ ...tooMuch(file, excess), ...(unit && atLine(read.value, unit.lines[0].number)) });
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

async function readKind(bytes: Uint8Array, file: string, encoding: string | undefined): Promise<Outcome<Source>> {
  const kind = sourceKind(extname(file));
  if (kind === undefined) throw new RangeError(`expected a file of a kind that can be read, got "${file}"`);
  const other = kind === 'docx' ? undefined : disguised(bytes);
  if (other !== undefined) return refused(file, 'disguised-source', other);
  if (kind === 'txt') return readText(bytes, file, encoding);
  if (kind === 'md') return readMarkdownFile(bytes, file, encoding);
  if (bytes.length === 0) return emptySource(file, 'an empty file');
  return kind === 'html' ? readPageFile(bytes, file, encoding) : readDocument(bytes, file);
}

function readMarkdownFile(bytes: Uint8Array, file: string, encoding: string | undefined): Outcome<Source> {
  const plain = readText(bytes, file, encoding, false);
  if ('problems' in plain) return plain;
  const source = plain.value;
  const excess = excessOf(source.text);
  if (excess !== undefined)
    return failure({
      ...tooMuch(file, excess),
      at: lineStart(linesOf(source.text.slice(0, excess.offset)).length + 1),
    });
  const { units, facts, struck, broken } = readMarkdown(source.text);
  const advice = [
    ...source.advice,
    ...(broken === undefined ? [] : [brokenFrontmatter(file, broken)]),
    ...(struck === 0 ? [] : [struckOut(file, struck)]),
  ];
  return { value: { ...source, kind: 'md', units, facts, advice } };
}

async function readPageFile(bytes: Uint8Array, file: string, encoding: string | undefined): Promise<Outcome<Source>> {
  const declared = isCertainlyUtf8(bytes) ? undefined : declaredEncoding(bytes);
  const decoded = decode(bytes, file, encoding ?? declared);
  if ('problems' in decoded) return decoded;
  const { readHtml } = await import('./html/read-html.ts');
  const page = readHtml(decoded.value.text, 'page');
  if (page === undefined) return refused(file, 'page-too-deep', 'elements nested a thousand deep');
  return sourceOf(bytes, file, 'html', page, encodingAdvice(decoded.value, file));
}

async function readDocument(bytes: Uint8Array, file: string): Promise<Outcome<Source>> {
  const { readDocx } = await import('./read-docx.ts');
  const read = await readDocx(bytes);
  if ('fault' in read) return refused(file, 'unreadable-document', read.fault);
  const source = sourceOf(bytes, file, 'docx', read, leftOutAdvice(read.leftOut, file));
  return 'problems' in source ? source : { value: { ...source.value, comments: read.comments } };
}

function sourceOf(
  bytes: Uint8Array,
  file: string,
  kind: SourceKind,
  { text, units, facts, struck }: PageText,
  advice: readonly Problem[],
): Outcome<Source> {
  if (units.length === 0) return emptySource(file, 'a file without words');
  const all = kind === 'html' && struck > 0 ? [...advice, struckOut(file, struck)] : advice;
  return { value: { file, kind, text, sha256: digestOf(bytes), units, facts, advice: all } };
}

function struckOut(file: string, count: number): Problem {
  return warning({
    file,
    rule: 'struck-words',
    found: `${count === 1 ? 'one passage that is' : `${count} passages that are`} struck out or hidden, and left out of the article`,
    expected: 'the words that the author publishes',
    remedy: 'put them into the article where they belong to the text',
  });
}

function refused(file: string, rule: string, found: string): Failure {
  const expected = 'a page or document with the text of an op-ed';
  const remedy = 'copy the text into a .txt file and ingest that';
  return failure({ file, rule, found, expected, remedy });
}

function brokenFrontmatter(file: string, { line, what }: NonNullable<MarkdownText['broken']>): Problem {
  return warning({
    file,
    at: lineStart(line),
    rule: 'markdown-frontmatter',
    found: `frontmatter that can't be read, so that its title and authors are lost (${what})`,
    expected: 'YAML between the lines ---',
    remedy: 'correct it and ingest the file again, or set them in the article',
  });
}

/**
 * The bytes of a file with the name of a text file → the real kind of the file, if its first bytes show that it is not
 * a text. Such a file is refused, because otherwise binary data would become paragraphs.
 */
const SIGNATURES = [
  ['%PDF-', 'a PDF'],
  ['{\\rtf', 'a document in RTF'],
  ['PK\u0003\u0004', 'a ZIP archive, as .docx and .odt are'],
] as const;

/** The name of the file's kind; undefined if the file may be a text. */
function disguised(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
}

// Words that were left out of a document → a warning that the article does not contain them.

function leftOutAdvice(leftOut: DocumentText['leftOut'], file: string): readonly Problem[] {
  const counts = Object.entries(leftOut).filter(([, count]) => count > 0);
  if (counts.length === 0) return [];
  const found = counts.map(([reason, count]) => `${count} ${reason}`).join(', ');
  return [
    warning({
      file,
      rule: 'words-left-out',
      found: `words that the document does not show, left out of the article: ${found}`,
      remedy: 'if some belong to the op-ed, accept or unhide them in the document and ingest it again',
    }),
  ];
}
