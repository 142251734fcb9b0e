// Builds and serves the sites, and starts one browser, before all browser tests.
// Tests get the sites' addresses and folders with `inject`, and open pages with `openPage`.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/cli/server.ts';
import { contentFolder } from '../../src/corpus/from-disk.ts';
import { findBrowser } from '../find-browser.ts';
import { buildSite } from './build-site.ts';

/** A built site for the tests. */
export interface BuiltSite {
  /** The site's address, with a slash at the end. */
  readonly url: string;
  readonly dist: string;
  /** The content folder from which the site was built. */
  readonly content: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The site of the library in the working folder or in POSTIL_CONTENT. The library can be empty. */
    site: BuiltSite;
    /** The site of a library without entries. */
    emptySite: BuiltSite;
    /** The site of the library in tests/fixtures: right-to-left text, every kind of overlap, drafts, orphans. */
    fixtureSite: BuiltSite;
    /** Timeout for one action in a page, in milliseconds. */
    patience: number;
    /** The browser's debugging address. */
    browser: string;
  }
}

/**
 * Arguments of the browser. They turn off its own background work, such as checking for updates, which can disturb
 * tests.
 */
const BROWSER_ARGUMENTS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const closing: (() => unknown)[] = [];

export async function setup(project: TestProject): Promise<void> {
  const executablePath = findBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'postil-test-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  // The sites are built one after the other, because builds share Astro's cache.
  project.provide('site', await built(contentFolder(), join(folder, 'site')));
  project.provide('fixtureSite', await built('tests/fixtures/content', join(folder, 'fixture-site')));
  project.provide('emptySite', await built(empty, join(folder, 'empty-site')));
  const browser = await chromium.launchServer({ executablePath, args: BROWSER_ARGUMENTS });
  closing.push(() => browser.close());
  project.provide('browser', browser.wsEndpoint());
}

export async function teardown(): Promise<void> {
  for (const close of closing.reverse()) await close();
}

async function built(content: string, dist: string): Promise<BuiltSite> {
  buildSite(content, dist);
  const server = await serve(dist, { port: 0, host: '127.0.0.1' });
  closing.push(() => server.close());
  return { url: server.url, dist, content };
}
