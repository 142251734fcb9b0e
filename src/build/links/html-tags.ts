// HTML → its opening tags, with attributes and the range of each value. The text is scanned without building a tree: the
// link pass reads every page of a site, and building trees would take ten times as long.

import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { escapeMarkup } from '../../text/escape.ts';

export interface Attribute {
  /** The attribute's name in lower case. */
  readonly name: string;
  /** The value, with character references decoded. */
  readonly value: string;
  /** Range of the written value without quotes: UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  readonly quote: '"' | "'" | '';
}

export interface Tag {
  /** The tag's name in lower case. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
}

/**
 * Calls `visit` with each opening tag that has attributes, in the order of the text. Text in comments and scripts is
 * not read as tags.
 */
export function visitTags(html: string, visit: (tag: Tag) => void): void {
  let tag = '';
  let attributes: Attribute[] = [];
  let name = '';
  let nameEnd = 0;
  let value = '';
  const finish = () => {
    if (attributes.length > 0) visit({ name: tag, attributes });
  };
  const tokenizer = new Tokenizer(
    {},
    {
      ...NOTHING_ELSE,
      onopentagname: (start, end) => {
        tag = html.slice(start, end).toLowerCase();
        attributes = [];
      },
      onattribname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        nameEnd = end;
        value = '';
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end);
      },
      onattribentity: (codePoint) => {
        value += String.fromCodePoint(codePoint);
      },
      onattribend: (type, at) => {
        const quote = QUOTES[type];
        const start = nameEnd + lengthOfOpening(html, nameEnd);
        const end = quote === '' ? at : at - 1;
        attributes.push({ name, value, start, end: Math.max(start, end), quote });
      },
      onopentagend: finish,
      onselfclosingtag: finish,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

/** A new value, escaped for the quotation marks that enclose the old value. */
export function writtenValue(value: string, { quote }: Attribute): string {
  const escaped = escapeMarkup(value).replaceAll("'", '&#39;');
  return quote === '' ? `"${escaped}"` : escaped;
}

const QUOTES = {
  [QuoteType.NoValue]: '',
  [QuoteType.Unquoted]: '',
  [QuoteType.Single]: "'",
  [QuoteType.Double]: '"',
} as const;

/** The characters between an attribute's name and its value: `="`. */
const OPENING = /\s*=\s*["']?/y;

function lengthOfOpening(html: string, at: number): number {
  OPENING.lastIndex = at;
  return OPENING.exec(html)?.[0].length ?? 0;
}

const ignore = () => {};
const NOTHING_ELSE: TokenizerCallbacks = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};
