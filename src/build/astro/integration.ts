// Postil's steps around Astro's build. Before the build: the content is checked. During the build: threads write the
// search index and lay out the maps. After the build: redirects, the sitemap, the link pass and the service worker. A
// problem that an author can fix ends the build with one line per problem and no stack trace.

import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { contentFolder } from '../../corpus/from-disk.ts';
import { removeUnusedResults } from '../../corpus/kept-results.ts';
import { CODE_EXTENSION, CODE_FOLDER, PACKAGE_FOLDER } from '../../corpus/package-files.ts';
import { getCorpus, setPageCorpus } from '../../corpus/page-corpus.ts';
import { readSite } from '../../corpus/read-site.ts';
import { deskHandler } from '../../desk/server/connect.ts';
import { type CheckedLibrary, checkLibrary } from '../../library/check.ts';
import { published } from '../../library/published.ts';
import { mapsOf, overviewMapOf, wholeMapOf } from '../../map/maps.ts';
import { readingsOf } from '../../markdown/readings.ts';
import { sitePathOf } from '../../model/address.ts';
import type { Corpus } from '../../model/corpus.ts';
import { isError, type Problem } from '../../model/problem.ts';
import { problemLines, problemsText } from '../../model/problem-text.ts';
import { writeSearchInThread } from '../../search/index/write-search.ts';
import { filterNames, recordsOf } from '../../search/records/records-of.ts';
import { writePart } from '../join/library-part.ts';
import { writeLicenses } from '../licenses.ts';
import { writeRedirects } from '../links/redirects.ts';
import { makeLinksRelative } from '../links/relative-links.ts';
import { writeSitemap } from '../links/sitemap.ts';
import { downloadPaths, downloadsOf, writeDownloads } from '../offline/downloads.ts';
import { writeWorker } from '../offline/write-worker.ts';
import { bundleBrowserScript } from './browser-scripts.ts';
import { accentReport, languageReport } from './face.ts';
import { showContentLive } from './live-content.ts';
import { optionProblems, type PostilOptions, setOptions } from './options.ts';
import { ambiguousOutputProblem, outputFolder } from './output-folder.ts';
import { replacePlugin } from './replaced-components.ts';
import { routesOf } from './routes.ts';

let handed: CheckedLibrary | undefined;

/** Gives the next build a library that is already in memory. The build frees the library when it no longer needs it. */
export function setBuildLibrary(library: CheckedLibrary): void {
  handed = library;
}

async function takeLibrary(): Promise<CheckedLibrary> {
  const library = handed ?? (await checkLibrary(contentFolder()));
  handed = undefined;
  return library;
}

/** The Astro integration: it adds all pages of a library, and Postil's steps before and after Astro's build. */
export function postil(options: PostilOptions = {}): AstroIntegration {
  let dist = '';
  /** Starts the work of the threads. This function holds all readings in memory, so it is deleted after its call. */
  let begin: (() => void) | undefined;
  let search: Promise<void> | undefined;
  let stopShowing = () => {};
  return {
    name: 'postil',
    hooks: {
      'astro:config:setup': async ({ addMiddleware, command, config, injectRoute, updateConfig }) => {
        const isBuild = command === 'build';
        endIf(optionProblems(options, fileURLToPath(config.root)), 'The configuration has problems');
        setOptions(options);
        addMiddleware({ order: 'pre', entrypoint: join(CODE_FOLDER, `build/astro/page-words${CODE_EXTENSION}`) });
        for (const route of routesOf({ isBuild, hasManual: !isBuild || (await hasGuide()) })) injectRoute(route);
        updateConfig({ ...settings, outDir: pathToFileURL(resolve(fileURLToPath(config.root), outputFolder()) + sep) });
        const replacing = replacePlugin(options.components ?? {}, fileURLToPath(config.root));
        updateConfig({ vite: { plugins: isBuild ? [replacing, sharedModules] : [replacing] } });
      },
      'astro:config:done': ({ config }) => {
        dist = fileURLToPath(config.outDir);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const deskScript = bundleBrowserScript('desk', { folder: join(CODE_FOLDER, 'desk/client') });
        // An error in the script is reported later, when a page requests the script.
        deskScript.catch(() => {});
        server.middlewares.use('/sw.js', async (_, response) => {
          response.setHeader('content-type', 'text/javascript');
          response.end(await bundleBrowserScript('offline/leaving-worker'));
        });
        server.middlewares.use('/desk', await deskHandler(contentFolder(), () => deskScript));
        stopShowing = showContentLive(server, contentFolder(), logger);
      },
      'astro:server:done': () => stopShowing(),
      'astro:build:start': async ({ logger, setPrerenderer }) => {
        const misplaced = ambiguousOutputProblem(dist);
        if (misplaced !== undefined) endIf([misplaced], 'The site can’t be written there');
        const { corpus: whole, problems } = await takeLibrary();
        const corpus = published(whole);
        const readings = readingsOf(corpus);
        if (corpus.site.address === undefined) logger.warn(NO_ADDRESS);
        if (downloadsOf(corpus.site).length < corpus.site.downloads.length) logger.warn(NO_BROWSER);
        const accent = accentReport(corpus.site);
        if (accent !== undefined) logger.warn(accent);
        const language = languageReport(corpus.site);
        if (language !== undefined) logger.warn(language);
        const warnings = problems.filter((problem) => !isError(problem));
        if (warnings.length > 0) logger.warn(`\n${problemLines(warnings)}`);
        endIf(problems.filter(isError), 'The content has problems');
        setPageCorpus(corpus);
        setPrerenderer(byArticle(corpus));
        layOutAhead(corpus);
        begin = () => {
          mkdirSync(dist, { recursive: true });
          writePart(corpus, readings, dist);
          search = writeSearchInThread({ records: recordsOf(corpus, readings), names: filterNames(corpus), dist });
          // A failure is reported after the pages are written. Without this line, Node would end the build earlier with
          // an unhandled rejection.
          search.catch(() => {});
        };
      },
      // At this point Astro has emptied the folder, and has not rendered a page yet.
      'astro:build:setup': () => {
        begin?.();
        begin = undefined;
      },
      'astro:build:done': async ({ logger }) => {
        const corpus = await getCorpus();
        await timed(logger, 'search index, after the pages', () => search);
        copyPublicFiles(dist, corpus.guide.size > 0);
        writeLicenses(dist);
        writeRedirects(corpus, dist);
        if (corpus.site.address !== undefined) writeSitemap(dist);
        const prefix = sitePathOf(corpus.site);
        const broken = await timed(logger, 'links', () =>
          makeLinksRelative(dist, { prefix, later: downloadPaths(corpus) }),
        );
        endIf(broken, 'The built pages have problems');
        await timed(logger, 'downloads', () => writeDownloads(corpus, dist));
        await timed(logger, 'offline', () => writeWorker(dist, { prefix }));
        await removeUnusedResults();
      },
    },
  };
}

/**
 * Astro's settings for a library: plain files, an explicit .html for each page and no inline code, so that the site
 * works in any folder and under a strict Content-Security-Policy.
 */
const settings = {
  // Renders four pages at once, so that some are written to disk while others are rendered.
  build: { format: 'preserve', concurrency: 4 },
  devToolbar: { enabled: false },
  // With this setting, text editors with Astro's extension complete and check the frontmatter of entries.
  experimental: { contentIntellisense: true },
} as const;

/**
 * Copies the public files that come with Postil. A file of the site with the same name is kept. The manual's pictures are
 * copied only with the manual.
 */
function copyPublicFiles(dist: string, hasManual: boolean): void {
  const files = join(PACKAGE_FOLDER, 'public');
  const pictures = join(files, 'guide');
  cpSync(files, dist, { recursive: true, force: false, filter: (file) => hasManual || file !== pictures });
}

/** Whether the site has a guide: Postil's manual, or pages of the library's own. */
async function hasGuide(): Promise<boolean> {
  const folder = contentFolder();
  return existsSync(join(folder, 'guide')) || (await readSite(folder)).site.manual === 'show';
}

/** Starts the layout of all maps in a thread, so that each map is ready when its page is rendered. */
function layOutAhead(corpus: Corpus): void {
  // A failure is ignored here, because the page that shows the map reports it.
  for (const article of corpus.articles.keys())
    for (const make of [mapsOf, overviewMapOf, wholeMapOf]) make(corpus, article).catch(() => {});
}

const NO_ADDRESS =
  'The site has no address, and so no canonical links, no sitemap and no pictures for links to it: give it as `address` in site.yaml';

const NO_BROWSER =
  'The site has no PDF, which site.yaml lists under `downloads`: no Chromium or Chrome is installed here; install one, or give its path as POSTIL_BROWSER';

/** @throws {Error} with a line for each problem */
function endIf(problems: readonly Problem[], heading: string): void {
  if (problems.length === 0) return;
  const error = new Error(problemsText(problems, heading));
  // A stack trace would show only lines of Postil.
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

// Astro's order of pages → pages sorted by article, so that all pages of an article are rendered while its reading is in
// the cache. The cache holds few readings; in this order, each article is still read only once.

/** The lists of the data files, which have the files' sizes and are therefore made after the files. */
const LISTS_OF_FILES = /^\/data\/(?:index(?:\.html)?|datapackage\.json)?\/?$/;

/** Astro's prerenderer with the pages sorted. Pages that belong to no article come first, the lists of files last. */
export function byArticle({ articles }: Corpus): (own: AstroPrerenderer) => AstroPrerenderer {
  const places = new Map([...articles.keys()].map((id, i) => [id, i]));
  const placeOf = (pathname: string) =>
    LISTS_OF_FILES.test(pathname) ? places.size : (places.get(articleIn(pathname)) ?? -1);
  return (own) => ({
    ...own,
    getStaticPaths: async () =>
      (await own.getStaticPaths()).toSorted((a, b) => placeOf(a.pathname) - placeOf(b.pathname)),
  });
}

/**
 * The part of a path that may be an article's id: `/claims/<article>/…`, `/data/<article>.csv`,
 * `/data/dts/document/<article>/…`.
 */
function articleIn(pathname: string): string {
  const parts = pathname.split('/');
  return (parts[2] === 'dts' ? parts[4] : parts[2])?.split('.')[0] ?? '';
}

type ViteConfig = NonNullable<
  Parameters<Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['updateConfig']>[0]['vite']
>;

/**
 * A Vite plugin that keeps Postil's own modules out of the bundle of the pages. The pages and the steps around Astro's
 * build then share one instance of each module, and therefore also the library, its readings and the maps.
 */
const sharedModules: NonNullable<ViteConfig['plugins']>[number] = {
  name: 'postil-shared-modules',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'prerender',
  resolveId(source, importer) {
    if (importer === undefined || !source.startsWith('.') || !source.endsWith(CODE_EXTENSION)) return undefined;
    const file = resolve(dirname(importer.replace(/\?.*$/, '')), source);
    const isOwn = file.startsWith(CODE_FOLDER) && !PAGES.some((folder) => file.startsWith(folder));
    return isOwn ? { id: pathToFileURL(file).href, external: true } : undefined;
  },
};

const PAGES = [join(CODE_FOLDER, 'pages') + sep, join(CODE_FOLDER, `content.config${CODE_EXTENSION}`)];
