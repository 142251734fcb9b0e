// A text typed into a field with options → the option that it means.

/** An entry that can be chosen in a text field. `label` is shown; typing exactly this text chooses `value`. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** The number of a claim in the text, which chooses it too. */
  readonly number?: number | undefined;
  /** More words by which the option is found: the whole statement of a claim, whose label is shortened. */
  readonly words?: string | undefined;
}

/**
 * The option with this label, id or number, otherwise the only one that has the text, otherwise the only one that has
 * all its words. If no single option fits, the number of those that have all words.
 */
export function optionFor(options: readonly Option[], text: string): Option | number {
  const named = options.find(({ label, value, number }) => label === text || value === text || String(number) === text);
  if (named !== undefined) return named;
  const wanted = plain(text);
  const parts = wanted.split(' ');
  const withText = options.filter((one) => wordsOf(one).includes(wanted));
  const withParts = options.filter((one) => parts.every((part) => wordsOf(one).includes(part)));
  const only = [withText, withParts].find(({ length }) => length === 1)?.[0];
  return only ?? withParts.length;
}

/** The label comes without the claim's number, so that part of a number finds nothing. */
function wordsOf({ label, number, words = '' }: Option): string {
  return plain(`${number === undefined ? label : label.replace(`${number} · `, '')}\n${words}`);
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/ +/g, ' ').trim();
}
