// What the YAML parser finds wrong → where it began, and in Postil's own words what to do.

import { type Document, visit, type YAMLError } from 'yaml';

export interface YamlFault {
  /** In code units of the YAML. */
  readonly offset: number;
  readonly reason: string;
}

/** What people meet, by the parser's code. */
const REASONS: Readonly<Partial<Record<string, string>>> = {
  DUPLICATE_KEY: 'this field is given twice; remove one of them',
  TAB_AS_INDENT: 'a tab begins this line; indent it with spaces',
  BLOCK_AS_IMPLICIT_KEY:
    'a colon with a space after it stands in this text, or the next line is indented too far; put the text in quotation marks, or indent all fields alike',
  MULTILINE_IMPLICIT_KEY: 'this line has no field name: expected name: value; add the name, or indent the line as text',
  UNEXPECTED_TOKEN:
    'text follows what is complete; put the whole of it in quotation marks, with \\" for those inside it',
  BAD_SCALAR_START: 'text can’t begin with this character; put it in quotation marks',
  TAG_RESOLVE_FAILED: 'text can’t begin with this character; put it in quotation marks',
  BAD_DQ_ESCAPE: 'a \\ in quotation marks begins a special character; write \\\\ for the \\ itself',
  BAD_INDENT:
    'this line is not indented as the lines around it, or a [ or { before it is not closed; indent fields alike, and close the bracket',
};

const OTHERWISE =
  'this can’t be read as fields; put text that has : # " [ ] { } or begins with - * & ! in quotation marks';

export const ALIAS_REASON =
  'text that begins with * stands for other text in YAML; put it in quotation marks, or write out what it stands for';

/** The first fault of a document; undefined where it has none. */
export function faultIn(yaml: Document.Parsed): YamlFault | undefined {
  const error = yaml.errors[0] ?? yaml.warnings[0];
  if (error === undefined) return undefined;
  return unclosed(yaml, error) ?? { offset: error.pos[0], reason: REASONS[error.code] ?? OTHERWISE };
}

/** A quotation mark that is not closed is noticed where the text ends or the next field begins, and mended where it opens. */
function unclosed(yaml: Document.Parsed, { code, message, pos: [noticed] }: YAMLError): YamlFault | undefined {
  if (code !== 'MISSING_CHAR' || !message.startsWith('Missing closing')) return undefined;
  let offset = 0;
  visit(yaml, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < noticed) offset = range[0];
    },
  });
  return { offset, reason: 'the quotation mark that opens here is not closed; add one where the text ends' };
}
