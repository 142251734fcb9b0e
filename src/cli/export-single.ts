// An article of the built site → one HTML file that needs no other.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { singleFile } from '../build/offline/single-file.ts';
import { contentFolder, readSite } from '../corpus/from-disk.ts';
import { writeWhole } from '../corpus/to-disk.ts';
import type { Refusal } from '../library/export-data.ts';
import { outputFolder } from './output-folder.ts';

/** @returns undefined where it is written */
export async function exportSingle(article: string, out = `${article}.html`): Promise<Refusal | undefined> {
  const dist = outputFolder();
  const reason = reasonAgainst(dist, article);
  if (reason !== undefined) return { code: 1, reason };
  const { address } = (await readSite(contentFolder())).site;
  await writeWhole(out, singleFile(dist, { article, address }));
  console.log(`Wrote ${out}`);
  return undefined;
}

function reasonAgainst(dist: string, article: string): string | undefined {
  if (!existsSync(join(dist, 'index.html'))) return `There is no built site in ${dist}; run "npm run build" first.`;
  const articles = globSync('*.html', { cwd: join(dist, 'articles') })
    .filter((page) => page !== 'index.html')
    .map((page) => page.slice(0, -'.html'.length));
  if (articles.includes(article)) return undefined;
  return `There is no article "${article}" in ${dist}; there are: ${articles.sort().join(', ') || 'none'}. After a change of the content run "npm run build".`;
}
