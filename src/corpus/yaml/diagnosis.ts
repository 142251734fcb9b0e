// An error of the YAML parser → the position of its cause, and a message with a remedy in Postil's own words.

import { type Document, visit, type YAMLError } from 'yaml';
import type { Diagnosis } from '../../model/problem.ts';

export interface YamlDiagnosis extends Diagnosis {
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
export function diagnose(yaml: Document.Parsed): YamlDiagnosis | undefined {
  const error = yaml.errors[0] ?? yaml.warnings[0];
  if (error === undefined) return undefined;
  const [found, remedy] = REASONS[error.code] ?? OTHERWISE;
  return unclosedQuotation(yaml, error) ?? { offset: error.pos[0], found, remedy };
}

/**
 * The position where an unclosed quotation opens, because the parser reports the error at the end of the text or at the next
 * field.
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
  return { offset, found: 'the quotation mark that opens here is not closed', remedy: 'add one where the text ends' };
}

/** The problem of an alias without an anchor, or of aliases that multiply without limit. */
export function aliasDiagnosis(yaml: string): YamlDiagnosis {
  return {
    offset: Math.max(0, yaml.search(/(?<=[\s[,])\*/)),
    found: 'text that begins with * stands for other text in YAML',
    remedy: 'put it in quotation marks, or write out what it stands for',
  };
}
