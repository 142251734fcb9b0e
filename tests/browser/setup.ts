// Before all browser tests: the sites are built and served, and one browser is started for all of them.
// Tests get their addresses and folders with `inject`, and pages with `openPage`.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { serve } from '../../src/cli/server.ts';
import { contentFolder } from '../../src/corpus/from-disk.ts';
import { findBrowser } from '../find-browser.ts';
import { buildSite } from './build-site.ts';

/** A built site that the tests look at. */
export interface BuiltSite {
  /** Its address, with a slash at the end. */
  readonly url: string;
  readonly dist: string;
  /** The content folder it was made from. */
  readonly content: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** The library in the working folder, or the one that POSTIL_CONTENT names. It may be empty. */
    site: BuiltSite;
    /** A library without a single entry. */
    emptySite: BuiltSite;
    /** The library in tests/fixtures: right to left, every kind of overlap, drafts, orphans. */
    fixtureSite: BuiltSite;
    /** Milliseconds that one action in a page may take. */
    patience: number;
    /** The browser's debugging address. */
    browser: string;
  }
}

/** Nothing that a browser does by itself, such as looking for updates, may disturb a test. */
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
  // One after the other: builds share Astro's cache.
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
