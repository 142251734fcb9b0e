// Postil's steps around Astro's build: the content is checked before; after it the search index, the redirects and the
// sitemap are made, all links are made relative and checked, and the worker for reading offline gets its list. What an author can fix ends
// the build with one line per fault and no stack trace.

import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../../corpus/from-disk.ts';
import { getCorpus, shareCorpus } from '../../corpus/page-corpus.ts';
import { type CheckedLibrary, checkLibrary } from '../../library/check.ts';
import { mapsOf } from '../../map/maps.ts';
import type { Corpus } from '../../model/corpus.ts';
import { isError, type Problem } from '../../model/problem.ts';
import { faultsText, reportOf } from '../../model/problem-text.ts';
import { writeSearchInThread } from '../../search/index/write-search-thread.ts';
import { filterNames, recordsOf } from '../../search/records/records-of.ts';
import { writePart } from '../join/library-part.ts';
import { writeRedirects } from '../links/redirects.ts';
import { makeLinksRelative } from '../links/relative-links.ts';
import { writeSitemap } from '../links/sitemap.ts';
import { writeWorker } from '../offline/offline-list.ts';
import { bundleBrowserScript } from './browser-scripts.ts';
import { byArticle } from './by-article.ts';
import { showContentLive } from './live-content.ts';
import { namesakeProblem } from './namesake.ts';
import { oneInstance } from './one-instance.ts';

/** @param read the library, if it has been read already */
export function postil(read: () => Promise<CheckedLibrary> = () => checkLibrary(contentFolder())): AstroIntegration {
  let dist = '';
  /** What is made beside the pages, of all readings at once: let go as soon as it is begun. */
  let begin: (() => void) | undefined;
  let search: Promise<number> | undefined;
  let stopShowing = () => {};
  return {
    name: 'postil',
    hooks: {
      'astro:config:setup': ({ addMiddleware, command, updateConfig }) => {
        addMiddleware({ order: 'pre', entrypoint: new URL('./page-words.ts', import.meta.url) });
        if (command === 'build') updateConfig({ vite: { plugins: [oneInstance] } });
      },
      'astro:config:done': ({ config }) => {
        dist = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server, logger }) => {
        for (const [path, name] of DEV_SCRIPTS) {
          server.middlewares.use(path, async (_, response) => {
            response.setHeader('content-type', 'text/javascript');
            response.end(await bundleBrowserScript(name));
          });
        }
        stopShowing = showContentLive(server, contentFolder(), logger);
      },
      'astro:server:done': () => stopShowing(),
      'astro:build:start': async ({ logger, setPrerenderer }) => {
        const misplaced = namesakeProblem(dist);
        if (misplaced !== undefined) endIf([misplaced], 'The site can’t be written there');
        const { corpus, readings, problems } = await read();
        if (corpus.site.address === undefined) logger.warn(NO_ADDRESS);
        const warnings = problems.filter((problem) => !isError(problem));
        if (warnings.length > 0) logger.warn(`\n${reportOf(warnings)}`);
        endIf(problems.filter(isError), 'The content has faults');
        shareCorpus(corpus);
        setPrerenderer(byArticle(corpus));
        layOutAhead(corpus);
        begin = () => {
          mkdirSync(dist, { recursive: true });
          writePart(corpus, readings, dist);
          search = writeSearchInThread(recordsOf(corpus, readings), filterNames(corpus), dist);
          // If it fails, the build ends with it once its pages are made.
          search.catch(() => {});
        };
      },
      // The folder is emptied by then, and no page is made yet.
      'astro:build:setup': () => {
        begin?.();
        begin = undefined;
      },
      'astro:build:done': async ({ logger }) => {
        const corpus = await getCorpus();
        const start = performance.now();
        const seconds = await search;
        logger.info(`search index: ${seconds?.toFixed(2)} s, waited for ${secondsSince(start)} s`);
        writeRedirects(corpus, dist);
        if (corpus.site.address !== undefined) writeSitemap(dist);
        const prefix = prefixOf(corpus.site.address);
        const broken = await timed(logger, 'links', () => makeLinksRelative(dist, { prefix }));
        endIf(broken, 'The built pages have faults');
        await timed(logger, 'offline', () => writeWorker(dist, { prefix }));
      },
    },
  };
}

/** The maps are laid out in a thread of their own from the beginning, so that pages needn't wait for them. */
function layOutAhead(corpus: Corpus): void {
  // A page that needs the map fails with the reason.
  for (const article of corpus.articles.keys()) mapsOf(corpus, article).catch(() => {});
}

/** Scripts that only the server for editing has. */
const DEV_SCRIPTS = [
  ['/sw.js', 'offline/leaving-worker'],
  ['/dev/claim-file.js', 'editing/claim-file'],
] as const;

const NO_ADDRESS =
  'The site has no address, and so no canonical links, no sitemap and no pictures for links to it: give it as `address` in site.yaml';

/** The part of the site's address below its host: `/editions/`. */
function prefixOf(address: string | undefined): string {
  return address === undefined ? '/' : new URL(address).pathname.replace(/\/*$/, '/');
}

/** @throws {Error} with a line for each problem */
function endIf(problems: readonly Problem[], heading: string): void {
  if (problems.length === 0) return;
  const error = new Error(faultsText(problems, heading));
  // A stack trace would only point into Postil.
  error.stack = '';
  throw error;
}

async function timed<T>(logger: { info(text: string): void }, what: string, run: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await run();
  logger.info(`${what}: ${secondsSince(start)} s`);
  return result;
}

function secondsSince(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(2);
}
