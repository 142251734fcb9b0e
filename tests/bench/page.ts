// Figures → the guide's page about speed. The figures replace the text below the heading "Figures".

import { benches } from './benches.ts';
import type { Figures } from './figures-file.ts';
import { tableOf } from './table.ts';

export const PAGE = 'content/guide/speed.md';

/** The text below the heading, up to the next heading of that level. */
const FIGURES = /(?<=^## Figures\n)[\s\S]*?(?=^## )/m;

/** @throws {RangeError} if the page has no heading "Figures" */
export function withFigures(page: string, { machine, benches: measured }: Figures): string {
  const { processor, cores, memory, node } = machine;
  if (!FIGURES.test(page)) throw new RangeError(`expected a heading "## Figures" in ${PAGE}`);
  const measuredOn = `Measured on ${cores} cores (${processor}), ${memory} GB of memory, Node ${node}.`;
  const tables = Object.entries(measured).map(([name, figures]) => {
    const about = benches[name]?.about ?? name;
    return `### ${about.charAt(0).toUpperCase()}${about.slice(1)}\n\n\`\`\`text\n${tableOf(figures)}\n\`\`\``;
  });
  return page.replace(FIGURES, () => `\n${[measuredOn, ...tables].join('\n\n')}\n\n`);
}
