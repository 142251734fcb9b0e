import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { afterAll, describe, expect, it } from 'vitest';
import { contentFolder, readLibrary } from '../../src/corpus/from-disk.ts';
import { published } from '../../src/library/published.ts';
import { readingOf } from '../../src/markdown/readings.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { buildSite } from '../browser/build-site.ts';
import { runsOf } from '../content/word-runs.ts';

/** Number of consecutive words that are compared. */
const RUN = 10;

const folder = mkdtempSync(join(tmpdir(), 'postil-rights-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of a library that publishes its texts in part. */
function libraryWith(content: string, name: string, display: 'excerpts' | 'none'): string {
  const copy = join(folder, name);
  cpSync(content, copy, { recursive: true });
  writeFileSync(join(copy, 'site.yaml'), `title: Rights\ndisplay: ${display}\nexcerpt: 3\n`);
  return copy;
}

const libraries = [
  ['the library', contentFolder()],
  ['the fixtures', 'tests/fixtures/content'],
] as const;

describe('published(corpus)', () => {
  it.each(libraries)('keeps every passage that is found in %s, and no more other words', async (name, content) => {
    const { corpus } = await readLibrary(libraryWith(content, name, 'excerpts'));
    for (const id of corpus.articles.keys()) {
      const [before, after] = [readingOf(corpus, id), readingOf(published(corpus), id)];
      expect(passagesIn(after)).toEqual(passagesIn(before));
      expect(after.layer.text.length).toBeLessThanOrEqual(before.layer.text.length);
    }
  });

  it('is the corpus itself if all texts are published whole', async () => {
    const { corpus } = await readLibrary('tests/fixtures/content');
    expect(published(corpus)).toBe(corpus);
  });
});

describe('forbiddenRuns(corpus, content)', () => {
  it('has the words that a site without the text must not contain', async () => {
    const content = libraryWith('tests/fixtures/content', 'forbidden', 'none');
    const { corpus } = await readLibrary(content);
    expect(forbiddenRuns(corpus, content).size).toBeGreaterThan(0);
  });
});

describe('the site of a library with parts of its texts', () => {
  it.each([
    ['excerpts', contentFolder()],
    ['excerpts', 'tests/fixtures/content'],
    ['none', 'tests/fixtures/content'],
  ] as const)('has no words beyond the %s of %s, in any file', async (display, from) => {
    const content = libraryWith(from, `${display}-site`, display);
    const dist = join(folder, `${display}-dist`);
    rmSync(dist, { recursive: true, force: true });
    buildSite(content, dist);
    const { corpus } = await readLibrary(content);
    for (const id of corpus.articles.keys()) singleFile(id, content, dist);
    const forbidden = forbiddenRuns(corpus, content);
    const faults = globSync('**', { cwd: dist, dot: true, absolute: true }).flatMap((file) => {
      const found = runsOf(textOf(file), RUN).find((run) => forbidden.has(run));
      return found === undefined ? [] : [`${file}: ${found}`];
    });
    expect(faults).toEqual([]);
  });
});

/** The words of each annotation's passages, by the annotation's file. */
function passagesIn({ claims, remarks, layer }: ReturnType<typeof readingOf>) {
  return Object.fromEntries(
    [...claims, ...remarks].map(({ entry, ranges }) => [
      entry.file,
      ranges.map(({ start, end }) => layer.text.slice(start, end)),
    ]),
  );
}

/**
 * The runs of words that must not be published: they occur in the whole texts, but not in the published texts or in the
 * editors' own words.
 */
function forbiddenRuns(corpus: Corpus, content: string): ReadonlySet<string> {
  const ids = [...corpus.articles.keys()];
  const shown = published(corpus);
  const own = globSync(['*/**/*.md', '!articles/**', '!sources/**'], { cwd: content }).map((file) =>
    readFileSync(join(content, file), 'utf8').replaceAll(/(prefix|suffix|quote|exact): .*|^ {2}- .*/gm, ''),
  );
  const summaries = [...corpus.articles.values()].map(({ data }) => `${data.title}\n${data.summary}\n${data.rights}`);
  const texts = [...own, ...summaries, ...ids.map((id) => readingOf(shown, id).layer.text)];
  const allowed = new Set(texts.flatMap((text) => runsOf(text, RUN / 2)));
  // Two allowed texts may be neighbors in a file, such as a statement and a heading. One of them then fills half of the
  // run.
  const isForbidden = (run: string) => runsOf(run, RUN / 2).every((half) => !allowed.has(half));
  return new Set(ids.flatMap((id) => runsOf(readingOf(corpus, id).layer.text, RUN)).filter(isForbidden));
}

function singleFile(id: string, content: string, dist: string): void {
  const env = { ...process.env, POSTIL_CONTENT: content, POSTIL_DIST: dist };
  const parameters = ['src/cli/export.ts', '--single', id, '--out', join(dist, `single-${id}.html`)];
  const { status, stderr } = spawnSync(process.execPath, parameters, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** The file's text without tags, decompressed if it is gzip, as Pagefind's files are. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8').replaceAll(/<[^>]*>/g, '');
}
