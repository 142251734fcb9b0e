// The beginning of a Markdown file → its metadata: YAML between lines `---`, TOML between lines `+++`, or labeled lines
// such as "Title: …".

import { splitFrontmatter } from '../../corpus/yaml/frontmatter.ts';
import type { Facts } from './facts.ts';
import { isBlank, type Line } from './lines.ts';
import { labelledHead } from './plain/labelled-head.ts';
import type { Unit } from './unit.ts';

export interface MarkdownHead {
  /** Number of lines of the file that the metadata takes. */
  readonly lines: number;
  /** The frontmatter. TOML is written as YAML. */
  readonly yaml: string;
  /** The units and the metadata of labeled lines. */
  readonly units: readonly Unit[];
  readonly facts: Facts;
}

const TOML = /^\uFEFF?\+\+\+[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)\+\+\+[ \t]*(?=[\r\n]|$)/;

/** @param lines the lines of the text */
export function markdownHead(text: string, lines: readonly Line[]): MarkdownHead {
  const frontmatter = splitFrontmatter(text);
  if (frontmatter !== undefined)
    return {
      lines: lineAt(lines, text.length - frontmatter.rest.length),
      yaml: frontmatter.yaml,
      units: [],
      facts: {},
    };
  const [all, toml] = TOML.exec(text) ?? [];
  if (all !== undefined && toml !== undefined)
    return { lines: lineAt(lines, all.length), yaml: asYaml(toml), units: [], facts: {} };
  const { units, facts } = labelledHead(lines.filter((line) => !isBlank(line)));
  return { lines: units.at(-1)?.lines[0].number ?? 0, yaml: '', units, facts };
}

/** Number of lines that begin before an offset. */
function lineAt(lines: readonly Line[], offset: number): number {
  return lines.findLast(({ start }) => start < offset)?.number ?? 0;
}

/** The fields of TOML before its first table, as YAML: `title = "A"` → `title: "A"`. */
function asYaml(toml: string): string {
  const lines = toml.split(/\r\n|\r|\n/);
  const table = lines.findIndex((line) => /^\s*\[/.test(line));
  return lines
    .slice(0, table === -1 ? lines.length : table)
    .map((line) => line.replace(/^\s*([\w-]+)\s*=\s*/, '$1: '))
    .join('\n');
}
