// The analyzed text of an argument diagram, HTML with a span around the words of each node → the words by the node's
// id, with the words around them.

export interface Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Length of the context of a span, in code units. */
const CONTEXT = 48;

/** A tag, or a character reference. */
const MARKUP = /<[^<>]{0,2000}>|&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The ids are `node12_345` in OVA3 and `12` in the oAMF; the prefix is left out. */
export function spansIn(html: string): ReadonlyMap<string, Span> {
  const open: { id: string | undefined; start: number }[] = [];
  const ranges: { id: string; start: number; end: number }[] = [];
  let text = '';
  let last = 0;
  for (const match of html.matchAll(MARKUP)) {
    text += html.slice(last, match.index);
    last = match.index + match[0].length;
    const [tag] = match;
    if (tag.startsWith('&')) text += characterOf(match);
    else if (/^<span\b/i.test(tag)) open.push({ id: idIn(tag), start: text.length });
    else if (/^<\/span\b/i.test(tag)) {
      const { id, start } = open.pop() ?? { id: undefined, start: 0 };
      if (id !== undefined) ranges.push({ id, start, end: text.length });
    } else if (/^<(?:br|\/?p|\/?div)\b/i.test(tag)) text += '\n';
  }
  text += html.slice(last);
  return new Map(
    ranges
      .filter(({ start, end }) => text.slice(start, end).trim() !== '')
      .map(({ id, start, end }) => [
        id,
        {
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - CONTEXT), start),
          suffix: text.slice(end, end + CONTEXT),
        },
      ]),
  );
}

function idIn(tag: string): string | undefined {
  return /\bid\s*=\s*\\?["']?(?:node)?([\w:./-]+)/i.exec(tag)?.[1];
}

function characterOf([all, decimal, hexadecimal, name]: RegExpMatchArray): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? all;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : all;
}
