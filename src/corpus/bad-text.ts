// Text as read → the first character in it that no page can show: half a character, a control character, another encoding.

/** All but tab and line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/;

/** What stands in place of bytes that are no UTF-8. */
const REPLACED = '\uFFFD';

/** The lines that Git puts around the two versions of a conflict. A line of `=` alone is also a heading's underline in Markdown. */
const CONFLICT = /^(?:<{7}|\|{7}|>{7})(?: .*)?$/m;

/** A fault of a file's text, and where it is, in code units. */
export function badFileText(text: string): { readonly offset: number; readonly reason: string } | undefined {
  if (text.includes('\0') && text.startsWith(REPLACED))
    return { offset: 0, reason: 'the file is in UTF-16: expected UTF-8; save it anew in that encoding' };
  const conflict = CONFLICT.exec(text);
  if (conflict !== null) return { offset: conflict.index, reason: conflictReason(conflict[0].trim()) };
  const control = text.search(CONTROL);
  return control < 0
    ? undefined
    : { offset: control, reason: 'a control character stands here, which no page can show; delete it' };
}

function conflictReason(line: string): string {
  return `“${line}” marks a conflict that Git could not merge: expected one version of the text; choose one, and delete the lines that begin with <<<<<<<, =======, ||||||| and >>>>>>>`;
}

/** The path of the first bad text in a value: an escape such as "\uD800" or "\0" can make one. */
export function badTextIn(value: unknown, path: readonly PropertyKey[] = []): readonly PropertyKey[] | undefined {
  if (typeof value === 'string') return value.isWellFormed() && !CONTROL.test(value) ? undefined : path;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, member] of Object.entries(value)) {
    const found = badTextIn(member, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

export const BAD_ESCAPE =
  'this text has half a character or a control character in it; take it out, with the \\ that makes it';
