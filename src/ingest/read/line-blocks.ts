// Markdown with line blocks (lines that begin with `| `), in which Pandoc writes verse → the same text with line breaks
// of ordinary Markdown.

/**
 * Two or more lines that begin with a bar. If the second is the line below the head of a table, they are a table and do
 * not match.
 */
const BLOCK = /^\| [^\n]*(?:\n(?![|\s:-]+$)\| [^\n]*)+$/gm;

/** The text with line breaks instead of line blocks. It has as many lines as before. */
export function withLineBlocks(markdown: string): string {
  return markdown.replace(BLOCK, (block) => {
    const lines = block.split('\n').map((line) => line.slice(2).trim());
    const isTable = lines.every((line) => line.endsWith('|'));
    return isTable ? block : lines.map((line, i) => (i < lines.length - 1 ? `${line}\\` : line)).join('\n');
  });
}
