// The text of a YAML value → the value and the position of each of its parts, or a diagnosis. Invalid YAML never
// throws. Only the files of this folder import the package `yaml`.

import { type Document, isNode, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { type Diagnosis, FILE_START, type Position } from '../../model/problem.ts';

/**
 * A function that returns the position of the value at a path. For a missing value, it is the position of the nearest
 * value above it in the path.
 */
export type PositionOf = (path: readonly PropertyKey[]) => Position;

/** YAML that is part of a file. */
export interface YamlPart {
  readonly yaml: string;
  /** The line of the file in which the YAML begins, from 1. */
  readonly firstLine: number;
}

export type ParsedYaml =
  | { readonly value: unknown; readonly positionOf: PositionOf }
  | { readonly diagnosis: Diagnosis; readonly at: Position };

/** Maximum number of times that aliases may repeat an anchor. More repetitions may be a "billion laughs" attack. */
const MAX_ALIASES = 20;

export function parseYaml(part: YamlPart): ParsedYaml {
  const lines = new LineCounter();
  const document = documentOf(part.yaml, lines);
  const read = contentOf(document, part.yaml);
  if ('value' in read) return { value: read.value, positionOf: (path) => positionIn(document, lines, part, path) };
  const { offset, ...diagnosis } = read;
  return { diagnosis, at: position(lines, part, offset) };
}

/**
 * A function that finds positions in a YAML text. Each call parses the text again. Keeping the parsed tree would take
 * thirty times as much memory as the text, and few positions are ever needed.
 */
export function positionsIn(part: YamlPart): PositionOf {
  return (path) => {
    const lines = new LineCounter();
    return positionIn(documentOf(part.yaml, lines), lines, part, path);
  };
}

function documentOf(yaml: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(yaml, { lineCounter, stringKeys: true, uniqueKeys: true });
}

function contentOf(document: Document.Parsed, yaml: string): { readonly value: unknown } | YamlDiagnosis {
  const broken = diagnose(document);
  if (broken !== undefined) return broken;
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }) };
  } catch (error) {
    if (error instanceof ReferenceError) return aliasDiagnosis(yaml);
    throw error;
  }
}

function positionIn(yaml: Document.Parsed, lines: LineCounter, part: YamlPart, path: readonly PropertyKey[]): Position {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = yaml.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return position(lines, part, node.range[0]);
  }
  return FILE_START;
}

function position(lines: LineCounter, { firstLine }: YamlPart, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  // In a text without line breaks, the counter returns line 0. It is changed to line 1.
  return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
}

/** An error of the YAML parser → the position of its cause, and a message with a remedy in Postil's own words. */
interface YamlDiagnosis extends Diagnosis {
  /** Offset in code units of the YAML. */
  readonly offset: number;
}

type Reason = readonly [found: string, remedy: string];

const BAD_START: Reason = ['text can’t begin with this character', 'put it in quotation marks'];

/** The messages for common errors, by the parser's error code. */
const REASONS: Readonly<Partial<Record<string, Reason>>> = {
  DUPLICATE_KEY: ['this field is given twice', 'remove one of them'],
  TAB_AS_INDENT: ['a tab begins this line', 'indent it with spaces'],
  BLOCK_AS_IMPLICIT_KEY: [
    'this text contains a colon followed by a space, or the next line is indented too far',
    'put the text in quotation marks, or indent all fields alike',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'this line has no field name: expected name: value',
    'add the name, or indent the line as text',
  ],
  UNEXPECTED_TOKEN: [
    'text follows what is complete',
    'put the whole of it in quotation marks, with \\" for those inside it',
  ],
  RESOURCE_EXHAUSTION: ['lists within lists, deeper than can be read', 'write them with fewer levels'],
  BAD_SCALAR_START: BAD_START,
  TAG_RESOLVE_FAILED: BAD_START,
  BAD_DQ_ESCAPE: ['a \\ in quotation marks begins a special character', 'write \\\\ for the \\ itself'],
  BAD_INDENT: [
    'this line is not indented as the lines around it, or a [ or { before it is not closed',
    'indent fields alike, and close the bracket',
  ],
};

const OTHERWISE: Reason = [
  'this can’t be read as fields',
  'put text that has : # " [ ] { } or begins with - * & ! in quotation marks',
];

/** The first error of a document. Undefined if it has no errors. */
function diagnose(yaml: Document.Parsed): YamlDiagnosis | undefined {
  const error = yaml.errors[0] ?? yaml.warnings[0];
  if (error === undefined) return undefined;
  const [found, remedy] = REASONS[error.code] ?? OTHERWISE;
  return unclosedQuotation(yaml, error) ?? { offset: error.pos[0], found, remedy };
}

/**
 * The problem of an opening quotation mark that is not closed, at the position of this mark. The parser reports it
 * later: at the end of the text, or at the next field. Undefined for any other error.
 */
function unclosedQuotation(
  yaml: Document.Parsed,
  { code, message, pos: [reported] }: YAMLError,
): YamlDiagnosis | undefined {
  if (code !== 'MISSING_CHAR' || !message.startsWith('Missing closing')) return undefined;
  let offset = 0;
  visit(yaml, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < reported) offset = range[0];
    },
  });
  return {
    offset,
    found: 'the quotation mark that opens here is not closed',
    remedy: 'add a quotation mark where the text ends',
  };
}

/** The problem of an alias without an anchor, or of aliases that multiply without limit. */
function aliasDiagnosis(yaml: string): YamlDiagnosis {
  return {
    offset: Math.max(0, yaml.search(/(?<=[\s[,])\*/)),
    found: 'text that begins with * stands for other text in YAML',
    remedy: 'put the text in quotation marks, or write out the text that is meant',
  };
}
