// An article as one HTML file: it has the same text, notes and maps, opens from any folder, can be printed, and makes
// no requests. The same article as an EPUB.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import type { Page } from 'playwright';
import { SaxesParser } from 'saxes';
import { globSync } from 'tinyglobby';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { printPdf } from '../../src/build/offline/pdf.ts';
import { singleFile } from '../../src/build/offline/single-file.ts';
import { findBrowser } from '../find-browser.ts';
import { openContext, openPage } from './open-page.ts';

/** The path at which Debian installs EPUBCheck, the W3C's checker of EPUB. */
const EPUBCHECK = '/usr/share/java/epubcheck.jar';

const folder = mkdtempSync(join(tmpdir(), 'postil-single-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const articles = [inject('site'), inject('fixtureSite')].flatMap(({ dist, url }) =>
  globSync('*.html', { cwd: join(dist, 'articles'), ignore: ['index.html', 'crossings.html'] }).map((page) => ({
    dist,
    url,
    article: page.slice(0, -'.html'.length),
  })),
);

describe.each(articles)('$article as one file', ({ dist, url, article }) => {
  const file = join(folder, `${article}.html`);
  writeFileSync(file, singleFile(dist, { article }));

  it('has the text and the notes of the reading page, its fonts, and makes no request', async () => {
    const { page, asked, breaches } = await openFile(file);
    const original = await openPage(`${url}articles/${article}.html`, { javaScriptEnabled: false });
    for (const part of ['.reading .text', '.notes'])
      expect(await textsOf(page, part), part).toEqual(await textsOf(original, part));
    const fonts = await page.evaluate(() =>
      document.fonts.ready.then((all) =>
        // A fallback font (“… as …”) can be missing on this machine. This is not an error.
        [...all].filter(({ family }) => !family.includes(' as ')).map(({ status }) => status),
      ),
    );
    expect(fonts).toContain('loaded');
    expect(fonts).not.toContain('error');
    expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
    expect(breaches).toEqual([]);
  });

  it('has nothing on a phone whose touch area is below 24 px, but links and signs in a line of text', async () => {
    const { page } = await openFile(file);
    await page.setViewportSize({ width: 390, height: 844 });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('a[href]:not(.ref), summary, button')].flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        const isInLine = getComputedStyle(target).display === 'inline';
        return isInLine || width === 0 || (width >= 24 && height >= 24)
          ? []
          : [`${target.outerHTML.slice(0, 60)} ${width}×${height}`];
      }),
    );
    expect(small).toEqual([]);
  });

  it('has no dead link, no id twice and nothing that runs', async () => {
    const { page } = await openFile(file);
    const found = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
      return {
        // Links in the article's text keep their targets.
        dead: links.filter(
          (href) =>
            !/^https?:/.test(href) && !(href.startsWith('#') && ids.includes(decodeURIComponent(href.slice(1)))),
        ),
        twice: ids.filter((id, i) => ids.indexOf(id) !== i),
        running: document.querySelectorAll(
          'script:not([type="application/ld+json"]), link, iframe, object, form[action]',
        ).length,
      };
    });
    expect(found).toEqual({ dead: [], twice: [], running: 0 });
  });

  it('leads to the site for what it does not hold, where the site has an address', () => {
    const html = singleFile(dist, { article, address: 'https://example.org/editions' });
    const links = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(links.filter((href) => !/^(#|https?:)/.test(href))).toEqual([]);
    expect(links).toContain('https://example.org/editions/index.html');
    expect(links).toContainEqual(
      expect.stringMatching(`^https://example.org/editions/claims/${article}/[a-z0-9-]+.html$`),
    );
  });

  it('is printed as a PDF by a browser of this machine', () => {
    const pdf = join(folder, `${article}.pdf`);
    printPdf(findBrowser(), file, pdf);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('has the maps that the site has', async () => {
    const drawings = /<svg [^>]*role="/g;
    const map =
      globSync(`maps/${article}.html`, { cwd: dist }).map(
        (page) => readFileSync(join(dist, page), 'utf8').match(drawings)?.length ?? 0,
      )[0] ?? 0;
    expect(readFileSync(file, 'utf8').match(drawings)?.length ?? 0).toBe(map);
  });
});

describe.each(articles)('$article as EPUB', ({ dist, article }) => {
  const book = join(dist, 'downloads', `${article}.epub`);

  it('is an archive whose documents are XML, and whose links lead to files and places in it', async () => {
    const zip = await JSZip.loadAsync(readFileSync(book));
    const names = Object.keys(zip.files);
    expect(readFileSync(book).subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
    const texts = new Map(
      await Promise.all(names.map(async (name) => [name, (await zip.file(name)?.async('string')) ?? ''] as const)),
    );
    for (const [name, text] of texts)
      if (/\.(xhtml|opf|xml|svg)$/.test(name)) expect(() => parseXml(text), name).not.toThrow();
    const listed = [...(texts.get('package.opf') ?? '').matchAll(/<item [^>]*href="([^"]*)"/g)].map(
      ([, href = '']) => href,
    );
    const own = ['mimetype', 'META-INF/container.xml', 'package.opf'];
    expect(listed.toSorted()).toEqual(names.filter((name) => !own.includes(name)).toSorted());
    const ids = (name: string) => [...(texts.get(name) ?? '').matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    const dead = [...texts].flatMap(([name, text]) =>
      [...text.matchAll(/ (?:href|src)="(?!https?:|mailto:)([^"#]*)(?:#([^"]*))?"/g)]
        .filter(([, file = '', id]) => !names.includes(file) || (id !== undefined && !ids(file).includes(id)))
        .map(([link]) => `${name}: ${link}`),
    );
    expect(dead).toEqual([]);
    for (const name of names) expect(new Set(ids(name)).size, name).toBe(ids(name).length);
  });

  it('has a note for each number in the text, with the words of the page', async () => {
    const zip = await JSZip.loadAsync(readFileSync(book));
    const [text = '', notes = ''] = await Promise.all(
      ['text.xhtml', 'notes.xhtml'].map((name) => zip.file(name)?.async('string') ?? ''),
    );
    const page = readFileSync(join(dist, 'articles', `${article}.html`), 'utf8');
    const targets = [...text.matchAll(/epub:type="noteref"/g)].length;
    expect(targets).toBe([...page.matchAll(/<a class="ref[ "]/g)].length);
    const footnotes = [...notes.matchAll(/epub:type="footnote"/g)].length;
    expect(footnotes).toBe([...page.matchAll(/<a class="number"/g)].length);
  });

  it.runIf(existsSync(EPUBCHECK))('has no fault for EPUBCheck', () => {
    const { stdout, stderr } = spawnSync('java', ['-jar', EPUBCHECK, book], { encoding: 'utf8' });
    expect(stdout + stderr).toContain('0 fatals / 0 errors / 0 warnings');
  });
});

describe('npm run export', () => {
  it('says what to do where there is no such article, no site, or no article named', () => {
    const { dist } = inject('fixtureSite');
    expect(run(dist, '--single', 'nothing')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('expected one of '),
    });
    expect(run(folder, '--single', 'kafe')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('npm run build'),
    });
    expect(run(dist)).toMatchObject({ status: 2 });
  });

  it('writes the file', () => {
    const out = join(folder, 'out.html');
    expect(run(inject('fixtureSite').dist, '--single', 'kafe', '--out', out)).toMatchObject({ status: 0 });
    expect(readFileSync(out, 'utf8')).toContain('dir="rtl"');
  });
});

async function openFile(file: string): Promise<{ page: Page; asked: readonly string[]; breaches: readonly string[] }> {
  const page = await (await openContext()).newPage();
  const asked: string[] = [];
  const breaches: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => breaches.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  return { page, asked, breaches };
}

/** @throws {Error} at the first mistake in the XML */
function parseXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
}

function textsOf(page: Page, part: string): Promise<readonly string[]> {
  // Addresses on the site are compared separately, because the file doesn't have them.
  return page
    .locator(part)
    .evaluateAll((elements) => elements.map((element) => element.textContent.replace(/\s+/g, ' ').trim()));
}

function run(dist: string, ...parameters: readonly string[]) {
  const env = { ...process.env, POSTIL_DIST: dist };
  return spawnSync(process.execPath, ['src/cli/export.ts', ...parameters], { env, encoding: 'utf8' });
}
