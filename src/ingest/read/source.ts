// A source: the text of a received file with its units and metadata. The offsets in the ledger refer to this text.

import type { Excess } from '../../model/markdown-limits.ts';
import { type Failure, failure, lineStart, type Outcome, type Problem, warning } from '../../model/problem.ts';
import { digestOf } from '../../text/digest.ts';
import { decode, type Text } from './decode.ts';
import type { DocumentComment } from './docx-comments.ts';
import type { Facts } from './facts.ts';
import { linesOf } from './lines.ts';
import { readDown } from './plain/columns.ts';
import type { CutWord } from './plain/cut-words.ts';
import { plainText } from './plain/plain-units.ts';
import type { SourceKind } from './source-kind.ts';
import type { Unit } from './unit.ts';

export interface Source {
  /** The original name of the file, for messages. */
  readonly file: string;
  readonly kind: SourceKind;
  /**
   * The text. For a plain text, it is the decoded file, with columns one after the other. For a web page or a document,
   * it has all blocks in document order, each on lines of its own.
   */
  readonly text: string;
  /** Whether the order of the lines differs from the file, because the file has columns. */
  readonly isRearranged?: boolean;
  /** SHA-256 of the bytes as received, in hexadecimal. */
  readonly sha256: string;
  readonly units: readonly Unit[];
  readonly facts: Facts;
  /** The comments in the margin of a Word document, which are not part of the text. */
  readonly comments?: readonly DocumentComment[] | undefined;
  /** Warnings about how the file was read, such as a guessed encoding. */
  readonly advice: readonly Problem[];
}

/**
 * @param encoding a label of the Encoding Standard, if the author gives one
 * @param mayHaveColumns whether the text may have columns side by side; in a Markdown file, a table looks like columns
 */
export function readText(bytes: Uint8Array, file: string, encoding?: string, mayHaveColumns = true): Outcome<Source> {
  if (bytes.length === 0) return emptySource(file, 'an empty file');
  const decoded = decode(bytes, file, encoding);
  if ('problems' in decoded) return decoded;
  const columns = mayHaveColumns ? readDown(decoded.value.text) : undefined;
  const text = columns?.map((line) => `${line.text}\n`).join('') ?? decoded.value.text;
  const { units, facts, cutWords } = plainText(linesOf(text));
  if (units.length === 0) return emptySource(file, 'a file of white space only');
  const inFile = cutWords.map((cut) => ({ ...cut, line: columns?.[cut.line - 1]?.number ?? cut.line }));
  const advice = [
    ...encodingAdvice(decoded.value, file),
    ...(columns === undefined ? [] : [columnsAdvice(file)]),
    ...inFile.map((cut) => cutWordAdvice(cut, file)),
  ];
  const isRearranged = columns !== undefined;
  return { value: { file, kind: 'txt', text, isRearranged, sha256: digestOf(bytes), units, facts, advice } };
}

/**
 * The position of a line of the source's text in its file. None for a web page, a document or a text in columns, because
 * their text has other lines than the file.
 */
export function atLine({ kind, isRearranged = false }: Source, line: number): Pick<Problem, 'at'> {
  return isRearranged || (kind !== 'txt' && kind !== 'md') ? {} : { at: lineStart(line) };
}

/** The failure for a text with more marks, lists or quotations than an article may have. */
export function tooMuch(file: string, { offset: _, ...diagnosis }: Excess): Omit<Problem, 'severity'> {
  return { file, rule: 'too-much-markup', ...diagnosis };
}

export function encodingAdvice({ encoding, guessed, replaced }: Text, file: string): readonly Problem[] {
  return [...(guessed ? [guessedAdvice(encoding, file)] : []), ...(replaced ? [replacedAdvice(replaced, file)] : [])];
}

function guessedAdvice(encoding: string, file: string): Problem {
  return warning({
    file,
    rule: 'guessed-encoding',
    found: `bytes without a mark, read as ${encoding}, which is a guess`,
    expected: 'UTF-8, or an encoding named with --encoding',
    remedy: 'look at the accents and quotation marks of the article',
  });
}

function replacedAdvice({ count, line }: NonNullable<Text['replaced']>, file: string): Problem {
  return warning({
    file,
    at: lineStart(line),
    rule: 'replaced-bytes',
    found: `bytes that are not text in ${count === 1 ? 'one place' : `${count} places`}, the first on this line; each became “\uFFFD”`,
    expected: 'a file without damaged characters',
    remedy: 'correct those characters in the article, or name the encoding of the file with --encoding',
  });
}

function columnsAdvice(file: string): Problem {
  return warning({
    file,
    rule: 'text-in-columns',
    found: 'a text in columns side by side, read one column after the other',
    expected: 'the lines of a text one below the other',
    remedy: 'look at the order of the paragraphs in the article',
  });
}

function cutWordAdvice({ word, line }: CutWord, file: string): Problem {
  return warning({
    file,
    at: lineStart(line),
    rule: 'cut-word',
    found: `a word cut at the end of the line, joined to “${word}”; the text has the word nowhere else`,
    remedy: 'correct it in the article if it has another spelling',
  });
}

export function emptySource(file: string, found: string): Failure {
  return failure({
    file,
    rule: 'empty-source',
    found,
    expected: 'the text of an op-ed',
    remedy: 'put its title and paragraphs into the file',
  });
}
