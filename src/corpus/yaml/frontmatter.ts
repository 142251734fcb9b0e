// The text of a Markdown file → the frontmatter between two lines `---`, and the rest.

const FRONTMATTER = /^(\uFEFF?---[ \t]*(?:\r\n|\r|\n))([\s\S]*?(?:\r\n|\r|\n)|)(---[ \t]*(?:\r\n|\r|\n|$))/;

/** The parts of a file with frontmatter. One after the other, they are the whole text of the file. */
export interface Frontmatter {
  /** The first line `---`, with its line break. */
  readonly opening: string;
  readonly yaml: string;
  readonly closing: string;
  readonly rest: string;
}

/** The line on which the YAML of a frontmatter begins. */
export const FRONTMATTER_LINE = 2;

/** The parts of a text. Undefined for a text without frontmatter. */
export function splitFrontmatter(text: string): Frontmatter | undefined {
  const [all = '', opening, yaml, closing] = FRONTMATTER.exec(text) ?? [];
  return opening === undefined || yaml === undefined || closing === undefined
    ? undefined
    : { opening, yaml, closing, rest: text.slice(all.length) };
}
