// Markdown with line blocks, in which Pandoc writes verse → Markdown with line breaks. Each line begins with `| `.

/** Lines that begin with a bar, where the second is not the line below the head of a table. */
const BLOCK = /^\| [^\n]*(?:\n(?![|\s:-]+$)\| [^\n]*)+$/gm;

/** The text has as many lines as before. */
export function withLineBlocks(markdown: string): string {
  return markdown.replace(BLOCK, (block) => {
    const lines = block.split('\n').map((line) => line.slice(2).trim());
    const isTable = lines.every((line) => line.endsWith('|'));
    return isTable ? block : lines.map((line, i) => (i < lines.length - 1 ? `${line}\\` : line)).join('\n');
  });
}
