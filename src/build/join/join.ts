// Separately built libraries → one site: each library in its own folder, with a common front page, list of actors and
// search. Every search finds entries of all libraries, and an actor's page links to the actor in the other libraries.
// Joining builds nothing. After a change, only the changed library is built, and all libraries are joined again.

import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LibraryPart, libraryPart, PART_FILE, type PartActor } from '../../model/library-part.ts';
import { failure, type Outcome, type Problem } from '../../model/problem.ts';
import { ProblemError } from '../../model/problem-error.ts';
import { languagesIn, withLanguages } from '../../search/index/start-script.ts';
import type { SearchLanguage } from '../../search/site-files.ts';
import { escapeMarkup } from '../../text/escape.ts';
import { type Words, wordsOf } from '../../ui/languages.ts';
import { replaceFolder } from '../fresh-folder.ts';
import { encodePath } from '../links/link-address.ts';
import { writeWorker } from '../offline/write-worker.ts';

/** A built library and the name of its folder in the joined site. */
export interface Part extends LibraryPart {
  readonly name: string;
  /** The folder's name as it is written in URLs, percent-encoded. */
  readonly url: string;
  readonly dist: string;
}

/** Files that the pages in the root folder of the joined site need. They are copied from the first part. */
const SHARED = ['styles', 'scripts', 'app-icons', 'favicon.svg'];

/** The page that is the template of the pages in the root folder. It is taken from the first part. */
const MODEL = 'search.html';

/** The start script of the search, which lists the indexes. */
const START = 'pagefind/start.js';

/** Names in the root folder of the joined site. No part can have one of them. */
const TAKEN = new Set([...SHARED, 'pagefind', 'index.html', 'actors.html', MODEL]);

/**
 * Writes the joined site into `out` and replaces an earlier one. If the site can't be made, the earlier one stays.
 * @param dists the parts' built sites by the names of their folders; the pages at the top get the design of the first
 * part
 * @throws {ProblemError} if `out` contains other files, or a part was made by another version of Postil
 */
export async function joinSites(out: string, dists: ReadonlyMap<string, string>): Promise<Outcome<readonly Part[]>> {
  const read = [...dists].map(([name, dist]) => readPart(name, dist));
  const problems = read.flatMap((one) => ('problems' in one ? one.problems : []));
  if (problems.length > 0) return { problems };
  const parts = read.flatMap((one) => ('value' in one ? [one.value] : []));
  const [first] = parts;
  if (first === undefined) throw new RangeError('expected at least one built library to join');
  await replaceFolder(out, 'join', (fresh) => write(fresh, first, parts));
  return { value: parts };
}

async function write(out: string, first: Part, parts: readonly Part[]): Promise<void> {
  for (const { name, dist } of parts) cpSync(dist, join(out, name), { recursive: true });
  for (const file of SHARED) cpSync(join(first.dist, file), join(out, file), { recursive: true });
  joinSearch(out, parts);
  for (const part of parts) linkActors(out, part, parts);
  writeTop(out, first, parts);
  for (const { name, path } of parts) await writeWorker(join(out, name), { prefix: path });
}

function readPart(name: string, dist: string): Outcome<Part> {
  if (TAKEN.has(name.toLowerCase()) || name.startsWith('.'))
    return failure({
      file: dist,
      rule: 'part-name',
      found: `“${name}” can't be the name of a part`,
      expected: `a name without a dot at its beginning, other than ${[...TAKEN].join(', ')}`,
      remedy: 'rename the folder',
    });
  const missing = [PART_FILE, MODEL, START, ...SHARED].find((file) => !existsSync(join(dist, file)));
  const found = missing === undefined ? partIn(dist) : `there is no ${missing}`;
  if (typeof found !== 'string') return { value: { ...found, name, url: encodePath(name), dist } };
  return failure({
    file: dist,
    rule: 'no-library',
    found,
    expected: 'a folder that "npm run build" has made',
    remedy: 'build the library, or correct the path',
  });
}

/** The description of a built library, or the reason why the folder is not a library that can be joined. */
function partIn(dist: string): LibraryPart | string {
  try {
    const read = libraryPart.safeParse(JSON.parse(readFileSync(join(dist, PART_FILE), 'utf8')));
    if (read.success) return read.data;
    const [issue] = read.error.issues;
    return `${PART_FILE} can't be read: ${issue?.path.join('.')}: ${issue?.message}`;
  } catch {
    return `${PART_FILE} can't be read: it is not JSON`;
  }
}

/** The error for a page without a piece of HTML that this version of Postil writes into every page. */
function unknownPageError(file: string): ProblemError {
  const problem: Problem = {
    file,
    severity: 'error',
    rule: 'no-library',
    found: 'this page has another form than the pages of this version of Postil',
    remedy: 'build the library again',
  };
  return new ProblemError(problem);
}

function writeTop(out: string, first: Part, parts: readonly Part[]): void {
  const file = join(first.dist, MODEL);
  const model = readFileSync(file, 'utf8');
  if (![HEADER, MAIN, TITLE].every((piece) => piece.test(model))) throw unknownPageError(file);
  const words = wordsOf(first);
  writeFileSync(join(out, 'index.html'), pageFrom(model, frontPage(parts, words), words));
  writeFileSync(join(out, 'actors.html'), pageFrom(model, actorsPage(parts, words), words));
  writeFileSync(join(out, 'search.html'), searchPageFrom(model, words));
}

// Actors that occur in several parts of a library → links on each of their pages to their pages in the other parts.

/** @param out the joined site, after its parts have been copied */
function linkActors(out: string, own: Part, parts: readonly Part[]): void {
  const { partWords } = wordsOf(own);
  const others = parts.filter(({ name }) => name !== own.name);
  const known = others.map((part) => ({ part, actors: new Map(part.actors.map((actor) => [actor.id, actor])) }));
  for (const { id } of own.actors) {
    const there = known.flatMap(({ part, actors }) => {
      const actor = actors.get(id);
      return actor === undefined || actor.held + actor.named === 0 ? [] : [line(part, actor, partWords)];
    });
    const file = join(out, own.name, 'actors', `${id}.html`);
    if (there.length === 0 || !existsSync(file)) continue;
    const html = readFileSync(file, 'utf8');
    if (!html.includes(END)) throw unknownPageError(join(own.dist, 'actors', `${id}.html`));
    writeFileSync(file, withSection(html, there, partWords));
  }
}

const END = '</article></main>';

function withSection(html: string, lines: readonly string[], partWords: Words['partWords']): string {
  const section = `<section><h2>${partWords.elsewhere}</h2><ul class="entries">${lines.join('')}</ul></section>`;
  return html.replace(END, () => section + END);
}

function line({ url, title }: Part, actor: PartActor, partWords: Words['partWords']): string {
  return `<li><a class="statement" href="../../${url}/actors/${actor.id}.html">${escapeMarkup(title)}</a> <span class="voice">${partWords.counts(actor.held, actor.named)}</span></li>`;
}

// The parts of a joined library → its pages at the top, in the frame of the first part's search page.

interface Content {
  readonly title: string;
  readonly main: string;
}

const HEADER = /<header class="site-header">.*?<\/header>/s;
const MAIN = /<main id="main">.*?<\/main>/s;
const TITLE = /<title>.*?<\/title>/s;
/**
 * Elements of the frame that belong to one part only, and are removed: the footer, links for browsers without scripts,
 * metadata.
 */
const OWN = [
  /<(footer) class="site-footer">.*?<\/\1>/gs,
  /<(noscript)>.*?<\/\1>/gs,
  /<script type="application\/ld\+json">.*?<\/script>/gs,
  /<link rel="(canonical|alternate)"[^>]*>/g,
  /<meta (property|name="twitter)[^>]*>/g,
];

/** @param model the template page */
function pageFrom(model: string, { title, main }: Content, words: Words): string {
  return framed(model, words)
    .replace(MAIN, () => `<main id="main"><article class="entry library"><h1>${title}</h1>${main}</article></main>`)
    .replace(TITLE, `<title>${title}</title>`);
}

function searchPageFrom(model: string, words: Words): string {
  return framed(model, words).replace(TITLE, `<title>${words.searchBoxWords.title}</title>`);
}

function frontPage(parts: readonly Part[], { partWords }: Words): Content {
  const cards = parts.map(
    ({ url, title, articles }) =>
      `<section class="article-card"><h2><a href="${url}/index.html">${escapeMarkup(title)}</a></h2><p class="voice">${partWords.articles(articles)}</p></section>`,
  );
  return { title: partWords.library, main: cards.join('') };
}

/** The list of all actors, each with links to the parts that mention them. */
function actorsPage(parts: readonly Part[], { commonWords, language, partWords }: Words): Content {
  const all = parts.flatMap((part) => part.actors.map((actor) => ({ part, actor })));
  const byId = [...Map.groupBy(all, ({ actor }) => actor.id).values()];
  byId.sort((a, b) => (a[0]?.actor.name ?? '').localeCompare(b[0]?.actor.name ?? '', language));
  const lines = byId.map((own) => {
    const links = own.map(
      ({ part, actor }) =>
        `<a href="${part.url}/actors/${actor.id}.html">${escapeMarkup(part.title)}</a> ${partWords.counts(actor.held, actor.named)}`,
    );
    return `<li><b>${escapeMarkup(own[0]?.actor.name ?? '')}</b> <span class="voice">${links.join(' · ')}</span></li>`;
  });
  return { title: commonWords.actors, main: `<ul class="entries">${lines.join('')}</ul>` };
}

function framed(model: string, { commonWords, partWords }: Words): string {
  const links = [
    `<a class="wordmark" href="index.html">${partWords.library}</a>`,
    `<nav aria-label="${commonWords.library}"><a href="actors.html">${commonWords.actors}</a></nav><a class="to-search" href="search.html">${commonWords.search}</a>`,
  ];
  const shared = OWN.reduce((html, piece) => html.replace(piece, ''), model);
  return shared.replace(HEADER, () => `<header class="site-header">${links.join('')}</header>`);
}

/**
 * The searches of separately built parts → one search for all parts, in each part and at the top. The start script of every
 * page lists the indexes of all parts, and Pagefind merges the indexes in the browser. The indexes themselves don't change.
 * @param out the joined site, after its parts have been copied
 */
function joinSearch(out: string, parts: readonly Part[]): void {
  const scripts = parts.map(({ name, url }) => ({ name, url, script: readFileSync(join(out, name, START), 'utf8') }));
  const listed = scripts.map(({ name, url, script }) => ({ name, url, languages: languagesIn(script) }));
  // The longest script is the template: a part without search records has a shorter script, without the engine.
  const [model = ''] = scripts.map(({ script }) => script).toSorted((a, b) => b.length - a.length);
  const write = (folder: string, own: string | undefined) => {
    mkdirSync(join(out, folder, 'pagefind'), { recursive: true });
    writeFileSync(join(out, folder, START), withLanguages(model, seenFrom(own, listed)));
  };
  write('', undefined);
  for (const { name } of parts) write(name, name);
}

interface Listed {
  readonly name: string;
  readonly url: string;
  readonly languages: readonly SearchLanguage[];
}

/** @param own the part that contains the search page; undefined for the pages at the top */
function seenFrom(own: string | undefined, listed: readonly Listed[]): readonly SearchLanguage[] {
  const first = listed.toSorted((a, b) => Number(b.name === own) - Number(a.name === own));
  const all = first.flatMap(({ name, url, languages }) =>
    languages.flatMap(({ language, parts }) => parts.map((part) => ({ language, part, name, url }))),
  );
  return [...Map.groupBy(all, ({ language }) => language)].map(([language, members]) => ({
    language,
    parts: members.map(({ part, name, url }) => {
      if (name === own) return part;
      const up = own === undefined ? '' : '../';
      return { ...part, folder: `${up}../${url}/pagefind/${part.folder}`, pages: `${up}${url}/` };
    }),
  }));
}
