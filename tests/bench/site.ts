// Options of a bench → a built site: the given site, a site of the given texts, or a site of a generated library.
// The site is built once for all benches of a run.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { contentFolder } from '../../src/corpus/from-disk.ts';
import { buildSite } from '../browser/build-site.ts';
import type { BenchOptions } from './bench.ts';
import { writeLibrary } from './library.ts';

/** Number of claims in an article: the aims assume an op-ed of 1,700 words with about sixty annotations. */
export const CLAIMS = 60;

export interface BenchSite {
  readonly dist: string;
  readonly content: string;
}

let built: BenchSite | undefined;

/** The site for the options. A given site is assumed to be built from the usual content folder. */
export function siteFor(options: BenchOptions): BenchSite {
  if (options.site !== undefined) return { dist: options.site, content: contentFolder() };
  if (built !== undefined) return built;
  const folder = temporaryFolder();
  built = { content: join(folder, 'content'), dist: join(folder, 'site') };
  writeContent(built.content, options);
  buildSite(built.content, built.dist);
  return built;
}

const temporary: string[] = [];
process.on('exit', () => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/**
 * A new folder, removed at the end of the run. Not earlier, because ext4 is slow for minutes after many files were
 * removed.
 */
export function temporaryFolder(parent: string = tmpdir()): string {
  const folder = mkdtempSync(join(parent, 'postil-bench-'));
  temporary.push(folder);
  return folder;
}

function writeContent(content: string, { corpus, smoke, articles }: BenchOptions): void {
  if (corpus === undefined) writeLibrary(content, smoke ? { articles: 2, claims: 5 } : { articles, claims: CLAIMS });
  else ingestTexts(textsIn(corpus), content);
}

/** @throws {RangeError} if the folder has no texts */
export function textsIn(corpus: string): readonly string[] {
  const files = globSync('*.txt', { cwd: corpus, absolute: true }).sort();
  if (files.length === 0)
    throw new RangeError(`There are no texts (.txt) in ${corpus}; name another folder with --corpus`);
  return files;
}

/** Ingests texts by the command line. */
function ingestTexts(files: readonly string[], content: string): void {
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/ingest.ts', '--content', content, ...files], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The texts can't be ingested:\n${stderr}`);
}
