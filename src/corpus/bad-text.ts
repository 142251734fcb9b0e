// A text → its first character that no page can show: half of a surrogate pair, a control character, or the character
// that replaces bytes that are not UTF-8.

import type { Diagnosis } from '../model/problem.ts';

/**
 * All control characters except tab and line breaks, and two characters that reverse the direction of the text after
 * them (U+202D, U+202E).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for control characters
const CONTROL = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F\u202D\u202E]/;

/** The character with which the decoder replaces bytes that are not UTF-8. */
const REPLACED = '\uFFFD';

/**
 * The lines with which Git marks two conflicting versions. Lines of `=` are left out, because they also underline
 * headings in Markdown.
 */
const CONFLICT = /^(?:<{7}|\|{7}|>{7})(?: .*)?$/m;

/** The problem of a file's text, with its offset in code units. */
export function badFileText(text: string): (Diagnosis & { readonly offset: number }) | undefined {
  if (text.includes('\0') && text.startsWith(REPLACED))
    return { offset: 0, found: 'the file is in UTF-16: expected UTF-8', remedy: 'save the file as UTF-8' };
  const conflict = CONFLICT.exec(text);
  if (conflict !== null) return { offset: conflict.index, ...diagnoseConflict(conflict[0].trim()) };
  const control = text.search(CONTROL);
  if (control >= 0)
    return {
      offset: control,
      found: 'there is a control character here, which no page can show',
      remedy: 'delete the character',
    };
  return undefined;
}

function diagnoseConflict(line: string): Diagnosis {
  return {
    found: `“${line}” marks a conflict that Git could not merge`,
    expected: 'one version of the text',
    remedy: 'choose one, and delete the lines that begin with <<<<<<<, =======, ||||||| and >>>>>>>',
  };
}

/**
 * The path, within a value, of the first text with a character that no page can show. Escapes such as "\uD800" can
 * produce one, even if the file has none.
 */
export function badTextIn(value: unknown, path: readonly PropertyKey[] = []): readonly PropertyKey[] | undefined {
  if (typeof value === 'string') return value.isWellFormed() && !CONTROL.test(value) ? undefined : path;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, member] of Object.entries(value)) {
    const found = badTextIn(member, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

export const BAD_ESCAPE = {
  rule: 'characters',
  found: 'this text contains half a character or a control character',
  remedy: 'remove the character, with the \\ before it',
} satisfies Diagnosis;
