// Figures → the guide's page about speed: they replace the text below its heading "Figures".

import { benches } from './benches.ts';
import type { Figures } from './figures-file.ts';
import { tableOf } from './table.ts';

export const PAGE = 'content/guide/speed.md';

/** Up to the next heading of its level, which the page has. */
const FIGURES = /(?<=^## Figures\n)[\s\S]*?(?=^## )/m;

/** @throws {RangeError} where the page has no such heading */
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
