// The time from the edit of a claim until the open page shows it, on the development server: milliseconds, in a library
// of one article and in a larger library.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../find-browser.ts';
import { type Figure, type Measure, medianOf } from './bench.ts';
import { firstClaim } from './edit-claim.ts';
import { writeLibrary } from './library.ts';
import { CLAIMS, temporaryFolder } from './site.ts';

const RUNS = 5;

/** Pause between two edits in milliseconds, because the whole library is checked after the page is shown. */
const REST = 1500;

export const measure: Measure = async ({ smoke, articles }) => {
  const sizes = smoke ? [1] : [...new Set([1, articles])];
  const figures: Figure[] = [];
  for (const size of sizes) figures.push(await figureOf(size, smoke));
  return figures;
};

async function figureOf(articles: number, smoke: boolean): Promise<Figure> {
  const content = join(temporaryFolder(), 'content');
  writeLibrary(content, { articles, claims: smoke ? 5 : CLAIMS });
  const times = await editsOn(content, smoke ? 1 : RUNS);
  const what = `edit to screen, ${articles === 1 ? '1 article' : `${articles} articles`}`;
  return { what, value: medianOf(times), unit: 'ms', aim: { of: 'value', most: 1000 } };
}

async function editsOn(content: string, runs: number): Promise<readonly number[]> {
  const server = await devServer(content);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--disable-gpu', '--no-sandbox'] });
  try {
    const claim = firstClaim(content);
    const page = await browser.newPage();
    await page.goto(`${server.url}articles/${claim.article}.html`, { timeout: 120_000 });
    const times: number[] = [];
    for (let i = 0; i < runs; i += 1) {
      await page.waitForTimeout(REST);
      const label = `edited ${i}`;
      const start = performance.now();
      claim.relabel(label);
      await page.getByText(label).first().waitFor({ state: 'attached' });
      times.push(performance.now() - start);
    }
    return times;
  } finally {
    await browser.close();
    server.stop();
  }
}

interface DevServer {
  /** The address, with a slash at its end. */
  readonly url: string;
  stop(): void;
}

/** Starts the server by Astro's command, which prints the address when the server is ready. */
function devServer(content: string): Promise<DevServer> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1'], {
    env: {
      ...process.env,
      NODE_ENV: 'development',
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      POSTIL_CONTENT: content,
    },
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer) => {
      said += text;
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (url !== undefined) resolve({ url, stop: () => child.kill() });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The server for editing ended with ${code}:\n${said}`)));
  });
}
