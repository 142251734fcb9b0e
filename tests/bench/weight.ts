// The weight of the reading page, compared with its text alone and with Starlight's page of the same text.

import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { globSync } from 'tinyglobby';
import { serve } from '../../src/cli/server.ts';
import { findBrowser } from '../find-browser.ts';
import type { Figure, Measure } from './bench.ts';
import { type Edition, madeUpEdition, shippedEdition } from './editions.ts';
import { gzipped, type PageWeight, pageWeight } from './page-weight.ts';
import { starlightSite } from './starlight.ts';

export const measure: Measure = async (options) => {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--disable-gpu', '--no-sandbox'] });
  const figures: Figure[] = [];
  const shipped = shippedEdition(options);
  if (shipped !== undefined) figures.push(...(await figuresOf(browser, shipped, undefined, options.smoke)));
  // The target for the whole page assumes about sixty annotations, which the made-up edition has.
  if (!options.smoke) figures.push(...(await figuresOf(browser, madeUpEdition(options), atMost(22), false)));
  await browser.close();
  return figures;
};

async function figuresOf(
  browser: Browser,
  edition: Edition,
  aim: Figure['aim'],
  smoke: boolean,
): Promise<readonly Figure[]> {
  const { name, dist, page, text } = edition;
  const own = await weightOn(browser, dist, page);
  const starlight = smoke ? undefined : await weightOn(browser, starlightSite(text), 'index.html');
  const beside = (key: Quantity) =>
    starlight === undefined ? undefined : { name: 'Starlight', value: starlight[key] };
  const alone = gzipped([text.title, ...text.paragraphs].join('\n\n')) / 1000;
  const scripts = scriptsOf(
    dist,
    own.scriptUrls.map((url) => basename(url, '.js')),
  );
  return [
    { what: `HTML and CSS, ${name}`, value: own.page, unit: 'KB gzip', peer: { name: 'the text alone', value: alone } },
    { what: `HTML and CSS, ${name}`, value: own.page, unit: 'KB gzip', peer: beside('page'), aim },
    {
      what: `HTML, ${name}`,
      value: own.html,
      unit: 'KB gzip',
      peer: { name: 'its words with all notes', value: own.words },
      aim: { of: 'ratio', most: 1.9 },
    },
    {
      what: `scripts until loaded, ${name}`,
      value: own.scripts,
      unit: 'KB gzip',
      peer: beside('scripts'),
      aim: atMost(4),
    },
    { what: `scripts in all, ${name}`, value: scripts, unit: 'KB gzip', aim: atMost(25) },
    { what: `fonts, ${name}`, value: own.fonts, unit: 'KB', peer: beside('fonts'), aim: atMost(60) },
    { what: `requests until loaded, ${name}`, value: own.requests, unit: 'requests', peer: beside('requests') },
  ];
}

type Quantity = Exclude<keyof PageWeight, 'scriptUrls'>;

const atMost = (most: number) => ({ of: 'value', most }) as const;

async function weightOn(browser: Browser, dist: string, page: string): Promise<PageWeight> {
  const server = await serve(dist, { port: 0, host: '127.0.0.1' });
  try {
    return await pageWeight(browser, server.url + page);
  } finally {
    await server.close();
  }
}

/**
 * KB of the given scripts and all scripts that they can load, without Pagefind's scripts, which are in another folder.
 */
export function scriptsOf(dist: string, names: readonly string[]): number {
  const all = globSync('*.js', { cwd: join(dist, 'scripts') }).map((file) => basename(file, '.js'));
  const reached = new Set<string>();
  const visit = (name: string) => {
    const file = join(dist, 'scripts', `${name}.js`);
    if (reached.has(name) || !existsSync(file)) return;
    reached.add(name);
    const script = readFileSync(file, 'utf8');
    for (const other of all) if (new RegExp(`\\(["'\`]${other}["'\`]\\)`).test(script)) visit(other);
  };
  names.forEach(visit);
  return [...reached].reduce((sum, name) => sum + gzipped(readFileSync(join(dist, 'scripts', `${name}.js`))), 0) / 1000;
}
