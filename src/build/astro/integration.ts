// Postil's steps around Astro's build. Before it: the content is checked. Beside it: the search index is written and maps are
// laid out, in threads. After it: redirects, the sitemap, the link pass and the service worker. What an author can fix ends
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
import { writeSearchInThread } from '../../search/index/write-search.ts';
import { filterNames, recordsOf } from '../../search/records/records-of.ts';
import { writePart } from '../join/library-part.ts';
import { writeRedirects } from '../links/redirects.ts';
import { makeLinksRelative } from '../links/relative-links.ts';
import { writeSitemap } from '../links/sitemap.ts';
import { writeWorker } from '../offline/write-worker.ts';
import { ambiguousOutputProblem } from './ambiguous-output.ts';
import { bundleBrowserScript } from './browser-scripts.ts';
import { byArticle } from './by-article.ts';
import { showContentLive } from './live-content.ts';
import { oneInstance } from './one-instance.ts';

/** @param read the library, if it has been read already */
export function postil(read: () => Promise<CheckedLibrary> = () => checkLibrary(contentFolder())): AstroIntegration {
  let dist = '';
  /** Starts what is made beside the pages. It holds all readings, so it is forgotten as soon as it has started. */
  let begin: (() => void) | undefined;
  let search: Promise<void> | undefined;
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
        const misplaced = ambiguousOutputProblem(dist);
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
          search = writeSearchInThread({ records: recordsOf(corpus, readings), names: filterNames(corpus), dist });
          // A failure is reported when the pages are done; until then it must not count as unhandled.
          search.catch(() => {});
        };
      },
      // Astro has emptied the folder by now, and has not rendered a page yet.
      'astro:build:setup': () => {
        begin?.();
        begin = undefined;
      },
      'astro:build:done': async ({ logger }) => {
        const corpus = await getCorpus();
        await timed(logger, 'search index, after the pages', () => search);
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

/** Starts the layout of all maps in a thread, so that they are ready when their pages are rendered. */
function layOutAhead(corpus: Corpus): void {
  // A failure is reported by the page that shows the map.
  for (const article of corpus.articles.keys()) mapsOf(corpus, article).catch(() => {});
}

/** Scripts that exist only on the development server. */
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
