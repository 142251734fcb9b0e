// Figures → the guide's page about speed. The figures replace the text below the heading "Figures".

import { benches } from './benches.ts';
import type { Figures, Measured } from './figures-file.ts';
import { tableOf } from './table.ts';

export const PAGE = 'content/guide/speed.md';

/** The text below the heading, up to the next heading of that level. */
const FIGURES = /(?<=^## Figures\n)[\s\S]*?(?=^## )/m;

/** A heading with its table: `### The weight of pages`, then the text up to the next heading. */
const SECTION = /^### (?<title>.+)\n[\s\S]*?(?=^### |$(?![\s\S]))/gm;

/**
 * Puts new tables in the place of the old ones. A bench that was not measured keeps its old table.
 * @throws {RangeError} if the page has no heading "Figures"
 */
export function withFigures(page: string, { machine, benches: measured }: Figures): string {
  const old = FIGURES.exec(page)?.[0];
  if (old === undefined) throw new RangeError(`expected a heading "## Figures" in ${PAGE}`);
  const sections = new Map(
    [...old.matchAll(SECTION)].map(([section, title = '']) => [title, section.trimEnd()] as const),
  );
  const { processor, cores, memory, node } = machine;
  const measuredOn = `Measured on ${cores} cores (${processor}), ${memory} GB of memory, Node ${node}.`;
  const tables = Object.entries(benches).flatMap(([name, { about }]) => {
    const title = `${about.charAt(0).toUpperCase()}${about.slice(1)}`;
    const run = measured[name];
    const section = run === undefined ? sections.get(title) : sectionOf(title, run);
    return section === undefined ? [] : [section];
  });
  return page.replace(FIGURES, () => `\n${[`${measuredOn} ${targetsIn(tables)}`, ...tables].join('\n\n')}\n\n`);
}

function sectionOf(title: string, { day, version, figures }: Measured): string {
  return `### ${title}\n\nMeasured on ${day} with version ${version}.\n\n\`\`\`text\n${tableOf(figures)}\n\`\`\``;
}

/** The number of targets that are reached, counted by the last words of the rows. */
function targetsIn(tables: readonly string[]): string {
  const count = (pattern: RegExp) => tables.join('\n').match(pattern)?.length ?? 0;
  const [missed, all] = [count(/ not reached$/gm), count(/ reached$/gm)];
  return `Targets: ${all}; reached: ${all - missed}. The reasons for the others are below the tables.`;
}
