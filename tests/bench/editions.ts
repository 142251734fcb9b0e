// The editions for the benches of the reading page: the shipped one, and a generated one of the size that the aims
// assume. Each is a built site, with the address of its first article's page and that article's text.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { contentFolder } from '../../src/corpus/from-disk.ts';
import { buildSite } from '../browser/build-site.ts';
import type { BenchOptions } from './bench.ts';
import { writeLibrary } from './library.ts';
import { CLAIMS, temporaryFolder } from './site.ts';
import type { Text } from './starlight.ts';

export interface Edition {
  readonly name: string;
  readonly dist: string;
  /** The path of the article's page below the site's root: `articles/no-war.html`. */
  readonly page: string;
  readonly text: Text;
}

let shipped: Edition | undefined;

/** The edition of the site in the options, else of the content in the working folder; undefined without articles. */
export function shippedEdition({ site }: BenchOptions): Edition | undefined {
  if (shipped !== undefined) return shipped;
  const dist = site ?? join(temporaryFolder(), 'site');
  if (site === undefined) buildSite(contentFolder(), dist);
  shipped = editionIn(dist, 'the shipped edition');
  return shipped;
}

/** A generated edition with one article of 1,700 words. */
export function madeUpEdition({ smoke }: BenchOptions): Edition {
  const folder = temporaryFolder();
  const [content, dist] = [join(folder, 'content'), join(folder, 'site')];
  const claims = smoke ? 5 : CLAIMS;
  writeLibrary(content, { articles: 1, claims });
  buildSite(content, dist);
  return editionIn(dist, `1,700 words, ${claims} claims`) as Edition;
}

/** The edition of the first article with a plain text file; withdrawn articles have no such file. */
function editionIn(dist: string, name: string): Edition | undefined {
  const [file] = globSync('data/!(whole_library).txt', { cwd: dist }).sort();
  if (file === undefined) return undefined;
  const [title = '', ...paragraphs] = readFileSync(join(dist, file), 'utf8').split(/\n{2,}/);
  const page = file.replace('data/', 'articles/').replace('.txt', '.html');
  return { name, dist, page, text: { title, paragraphs } };
}
