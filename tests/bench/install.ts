// The size of an installed library: the packages that `npm install postil` brings, without those for developing Postil.

import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { z } from 'zod';
import type { Figure, Measure } from './bench.ts';

const lock = z.object({
  packages: z.record(z.string(), z.object({ dev: z.boolean().optional(), devOptional: z.boolean().optional() })),
});

export const measure: Measure = (): readonly Figure[] => {
  const { packages } = lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const all = Object.keys(packages).filter((folder) => folder !== '' && existsSync(folder));
  const needed = all.filter((folder) => !(packages[folder]?.dev || packages[folder]?.devOptional));
  return [
    {
      what: `an installed library, ${needed.length} packages`,
      value: megabytesIn(needed),
      unit: 'MB',
      peer: { name: `with the packages for developing, ${all.length}`, value: megabytesIn(all) },
      aim: { of: 'value', most: 300 },
    },
  ];
};

function megabytesIn(folders: readonly string[]): number {
  const bytes = folders.flatMap((folder) =>
    globSync('**/*', { cwd: folder, dot: true, ignore: ['node_modules/**'] }).map(
      (file) => lstatSync(join(folder, file)).size,
    ),
  );
  return bytes.reduce((sum, size) => sum + size, 0) / 1e6;
}
