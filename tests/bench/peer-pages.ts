// A library → the same content as plain Markdown pages, for programs that make a site of Markdown: a page for each
// article, claim, argument and actor, and pages with lists of links, until there are as many pages as in Postil's site.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { selectorOf } from '../../src/anchor/selector-of.ts';
import { readLibrary } from '../../src/corpus/from-disk.ts';
import { aimOf, articleOf, type Corpus, holdersOf, premisesOf } from '../../src/model/corpus.ts';
import { quotesOf } from '../../src/model/quotes.ts';

export interface PeerPage {
  /** The path without an ending: `claims/article-1/claim-2`. */
  readonly path: string;
  readonly title: string;
  /** The content, in Markdown. */
  readonly body: string;
}

/** Number of links on a page of a list, as on Postil's lists. */
const LINKS = 100;

/** @param count number of pages of Postil's site */
export async function peerPages(content: string, count: number): Promise<readonly PeerPage[]> {
  const { corpus } = await readLibrary(content);
  const entries = [...articlePages(corpus), ...claimPages(corpus), ...argumentPages(corpus), ...actorPages(corpus)];
  const lists = [...articleLists(corpus), ...libraryLists(entries, count)];
  return [...entries, ...lists.slice(0, Math.max(0, count - entries.length))];
}

/** Writes the pages as Markdown files with a title. */
export function writePages(folder: string, pages: readonly PeerPage[]): void {
  for (const { path, title, body } of pages) {
    const file = join(folder, `${path}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`);
  }
}

/** Escapes the characters that Markdown would interpret. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#+!|~-]/g, '\\$&');
}

function articlePages(corpus: Corpus): readonly PeerPage[] {
  return [...corpus.articles.values()].map(({ id, data, body }) => ({
    path: `articles/${id}`,
    title: data.title,
    body,
  }));
}

function claimPages(corpus: Corpus): readonly PeerPage[] {
  return [...corpus.claims.values()].map((claim) => {
    const article = corpus.articles.get(articleOf(claim.id));
    const holders = holdersOf(claim, article).map((actor) => link(`actors/${actor}`, actor));
    const quotes = quotesOf(claim).map((quote) => `> ${escaped(selectorOf(quote).exact)}`);
    const from = link(`articles/${articleOf(claim.id)}`, article?.data.title ?? '');
    const body = [...quotes, `Held by ${holders.join(', ')}, in ${from}.`].join('\n\n');
    return { path: `claims/${claim.id}`, title: claim.data.statement, body };
  });
}

function argumentPages(corpus: Corpus): readonly PeerPage[] {
  return [...corpus.arguments.values()].map((argument) => {
    const claims = [...premisesOf(argument), aimOf(argument) ?? ''];
    const links = claims.map((id) => `- ${link(`claims/${id}`, corpus.claims.get(id)?.data.statement ?? '')}`);
    return { path: `arguments/${argument.id}`, title: argument.data.title ?? argument.id, body: links.join('\n') };
  });
}

function actorPages(corpus: Corpus): readonly PeerPage[] {
  const claims = Map.groupBy(corpus.claims.values(), ({ data }) => data.holder);
  return [...corpus.actors.values()].map(({ id, data }) => {
    const held = (claims.get(id) ?? []).slice(0, LINKS);
    const links = held.map((claim) => `- ${link(`claims/${claim.id}`, claim.data.statement)}`);
    return { path: `actors/${id}`, title: data.name, body: links.join('\n') };
  });
}

/** Five pages of links for each article, in place of Postil's lists, matrix, map, data page and report. */
function articleLists(corpus: Corpus): readonly PeerPage[] {
  const claims = Map.groupBy(claimPages(corpus), ({ path }) => path.split('/')[1]);
  return [...corpus.articles.values()].flatMap(({ id, data }) =>
    ['claims', 'arguments', 'matrix', 'map', 'data'].map((list) => ({
      path: `lists/${id}/${list}`,
      title: `${data.title}: ${list}`,
      body: linksTo(claims.get(id) ?? []),
    })),
  );
}

/**
 * Lists of the whole library, each with the next hundred entries. They give the other program as many pages as Postil's
 * site has.
 * @param count number of lists
 */
function libraryLists(entries: readonly PeerPage[], count: number): readonly PeerPage[] {
  return Array.from({ length: count }, (_, i) => {
    const start = (i * LINKS) % entries.length;
    return { path: `lists/page-${i}`, title: `Page ${i}`, body: linksTo(entries.slice(start, start + LINKS)) };
  });
}

function linksTo(pages: readonly PeerPage[]): string {
  return pages.map(({ path, title }) => `- ${link(path, title)}`).join('\n');
}

function link(path: string, text: string): string {
  return `[${escaped(text)}](/${path}/)`;
}
