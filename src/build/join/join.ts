// Separately built libraries → one site: each library in its own folder, with a common front page, list of actors and search.
// Every search finds entries of all libraries, and an actor's page links to the actor in the other libraries. Joining builds
// nothing. After a change, only the changed library is built, and all libraries are joined again.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LibraryPart, PART_FILE } from '../../model/library-part.ts';
import { failure, type Outcome } from '../../model/problem.ts';
import { wordsOf } from '../../ui/languages.ts';
import { freshFolder } from '../fresh-folder.ts';
import { writeWorker } from '../offline/write-worker.ts';
import { linkActors } from './join-actors.ts';
import { joinSearch } from './join-search.ts';
import { actorsPage, frontPage, pageFrom, searchPageFrom } from './joint-pages.ts';
import type { Part } from './part.ts';

/** Files that the pages at the top need. They are the same in every part. */
const SHARED = ['styles', 'scripts', 'app-icons', 'favicon.svg'];

/**
 * Writes the joined site into `out` and replaces an earlier one.
 * @param dists the parts' built sites by the names of their folders; the pages at the top get the design of the first part
 * @throws {ProblemError} if `out` contains other files
 */
export async function joinSites(out: string, dists: ReadonlyMap<string, string>): Promise<Outcome<readonly Part[]>> {
  const read = [...dists].map(([name, dist]) => readPart(name, dist));
  const problems = read.flatMap((one) => ('problems' in one ? one.problems : []));
  if (problems.length > 0) return { problems };
  const parts = read.flatMap((one) => ('value' in one ? [one.value] : []));
  const [first] = parts;
  if (first === undefined) throw new RangeError('expected at least one built library to join');
  freshFolder(out, 'join');
  for (const { name, dist } of parts) cpSync(dist, join(out, name), { recursive: true });
  for (const file of SHARED) cpSync(join(first.dist, file), join(out, file), { recursive: true });
  joinSearch(out, parts);
  for (const part of parts) linkActors(out, part, parts);
  writeTop(out, first, parts);
  for (const { name } of parts) await writeWorker(join(out, name), { prefix: `/${name}/` });
  return { value: parts };
}

function readPart(name: string, dist: string): Outcome<Part> {
  try {
    const part = JSON.parse(readFileSync(join(dist, PART_FILE), 'utf8')) as LibraryPart;
    return { value: { ...part, name, dist } };
  } catch {
    return failure({
      file: dist,
      rule: 'no-library',
      found: `there is no ${PART_FILE} that can be read`,
      expected: 'a library that "npm run build" has built',
      remedy: 'build it, or correct the path',
    });
  }
}

function writeTop(out: string, first: Part, parts: readonly Part[]): void {
  const model = readFileSync(join(first.dist, 'search.html'), 'utf8');
  const words = wordsOf(first);
  writeFileSync(join(out, 'index.html'), pageFrom(model, frontPage(parts, words), words));
  writeFileSync(join(out, 'actors.html'), pageFrom(model, actorsPage(parts, words), words));
  writeFileSync(join(out, 'search.html'), searchPageFrom(model, words));
}
