// One article of 1,700 words with 60 claims → a Reading, compared with Astro's Markdown processor on the text alone:
// with Astro's default options, and without GitHub's syntax, typography and code highlighting.

import { join } from 'node:path';
import { readLibrary } from '../../src/corpus/from-disk.ts';
import { actorNames, readArticle } from '../../src/markdown/reading.ts';
import { type Figure, type Measure, mediansOf } from './bench.ts';
import { writeLibrary } from './library.ts';
import { importPeer } from './peers.ts';
import { CLAIMS, temporaryFolder } from './site.ts';

interface MarkdownRemark {
  createMarkdownProcessor(options?: object): Promise<{ render(text: string): Promise<{ readonly code: string }> }>;
}

/** Number of timed runs, after as many untimed ones that let the JIT compiler optimize. */
const RUNS = 30;

export const measure: Measure = async ({ smoke }) => {
  const size = smoke ? { articles: 1, claims: 5 } : { articles: 5, claims: CLAIMS };
  const content = join(temporaryFolder(), 'content');
  writeLibrary(content, size);
  const { corpus } = await readLibrary(content);
  const names = actorNames(corpus.actors);
  const articles = [...corpus.articles.values()];
  const read = () =>
    articles.map((article) => readArticle(article, corpus.annotations(article.id), corpus.actors, names));
  const peers = smoke ? {} : await markdownRemark(articles.map(({ body }) => body));
  const ways = { read, ...peers };
  if (!smoke) await mediansOf(ways, RUNS);
  const times = await mediansOf(ways, smoke ? 1 : RUNS);
  return figuresOf(times, size);
};

async function markdownRemark(bodies: readonly string[]) {
  const { createMarkdownProcessor } = await importPeer<MarkdownRemark>('@astrojs/markdown-remark');
  const usual = await createMarkdownProcessor();
  const lean = await createMarkdownProcessor({ gfm: false, smartypants: false, syntaxHighlight: false });
  return {
    usual: () => Promise.all(bodies.map((body) => usual.render(body))),
    lean: () => Promise.all(bodies.map((body) => lean.render(body))),
  };
}

function figuresOf(
  times: Readonly<Partial<Record<'read' | 'usual' | 'lean', number>>>,
  { articles, claims }: { readonly articles: number; readonly claims: number },
): readonly Figure[] {
  const { read = 0, usual, lean } = times;
  const what = `an article of 1,700 words with ${claims} claims → HTML`;
  const figure = (name: string, peer: number | undefined, aim?: Figure['aim']): Figure => ({
    what,
    value: read / articles,
    unit: 'ms',
    peer: peer === undefined ? undefined : { name, value: peer / articles },
    aim,
  });
  return [
    figure('markdown-remark, text alone', usual, { of: 'value', most: 3.1 }),
    ...(lean === undefined ? [] : [figure('the same, lean', lean)]),
  ];
}
