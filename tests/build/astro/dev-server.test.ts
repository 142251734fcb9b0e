import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'postil-dev-'));
const content = join(folder, 'content');
let server: ChildProcess | undefined;
let address = '';

/** Content files that the fixtures lack. */
const MORE: Readonly<Record<string, string>> = {
  'schemes/from-sign.md':
    '---\nname: From sign\nfamily: cause-and-evidence\npremises: [{ id: a, text: A is there }]\nconclusion: B is there\nquestions: []\nexample: Tracks, so a fox.\nreference: Nobody\nstatus: reviewed\n---\n',
  'guide/one.md': '---\ntitle: First page\norder: 1\n---\n',
};

beforeAll(async () => {
  cpSync('tests/fixtures/content', content, { recursive: true });
  for (const [file, text] of Object.entries(MORE)) write(file, text);
  // Vitest's variables are removed, because with them Astro serves no pages.
  const { DEV, PROD, MODE, SSR, BASE_URL, VITEST, ...own } = process.env;
  const env = {
    ...own,
    NODE_ENV: 'development',
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    POSTIL_CONTENT: content,
  };
  // The lock is ignored, so that the server also starts if another one is running.
  const parameters = ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--ignore-lock'];
  server = spawn(process.execPath, parameters, { env });
  address = await addressSaidBy(server);
});

afterAll(async () => {
  const ended = new Promise((resolve) => server?.once('exit', resolve));
  server?.kill();
  await ended;
  rmSync(folder, { recursive: true });
});

/** A field of an entry, and the pages that show the field. */
const edits: readonly { readonly file: string; readonly field: string; readonly shownOn: readonly string[] }[] = [
  {
    file: 'claims/overlaps/one.md',
    field: 'statement',
    shownOn: ['claims/overlaps/one.html', 'claims/overlaps/index.html', 'data/overlaps.claims.csv', 'data/claims.csv'],
  },
  { file: 'claims/overlaps/one.md', field: 'label', shownOn: ['articles/overlaps.html'] },
  {
    file: 'arguments/kafe/students-need-it.md',
    field: 'title',
    shownOn: ['arguments/kafe/students-need-it.html', 'claims/kafe/open-at-night.html', 'articles/kafe.html'],
  },
  { file: 'claims/kafe/no-quiet-place.md', field: 'label', shownOn: ['maps/kafe.html', 'maps/kafe/open-at-night.svg'] },
  { file: 'actors/mina-soroush.md', field: 'name', shownOn: ['actors/mina-soroush.html', 'actors/index.html'] },
  { file: 'articles/overlaps.md', field: 'title', shownOn: ['articles/overlaps.html', 'articles/index.html'] },
  { file: 'schemes/from-sign.md', field: 'name', shownOn: ['schemes/from-sign.html', 'schemes/index.html'] },
  { file: 'guide/one.md', field: 'title', shownOn: ['guide/one.html', 'guide/index.html'] },
  { file: 'site.yaml', field: 'title', shownOn: ['index.html', 'claims/overlaps/one.html'] },
];

describe('the server for editing', () => {
  it.each(edits)('shows the $field of $file at once when it changes, on $shownOn', async ({ file, field, shownOn }) => {
    for (const [i, page] of shownOn.entries()) {
      // The page is requested before the edit, so that a cached version exists.
      expect((await ask(page)).status).toBe(200);
      const words = `Edit${i}`;
      write(file, text(file).replace(new RegExp(`^${field}: .*$`, 'm'), `${field}: ${words}`));
      expect((await ask(page)).text).toContain(words);
    }
  });

  it('shows a changed text, and a note that is now in it', async () => {
    write('articles/overlaps.md', text('articles/overlaps.md').replace('The ferry is slow', 'The ferry is quick'));
    write(
      'notes/overlaps/lost.md',
      '---\nquote: ferry is quick\nkind: context\nstatus: reviewed\n---\n\nSeven minutes.\n',
    );
    expect((await ask('articles/overlaps.html')).text).toMatch(
      /ferry is quick.*Seven minutes|Seven minutes.*ferry is quick/s,
    );
  });

  it('has a page for a new entry, and no page for a removed one', async () => {
    const file = 'claims/overlaps/fresh.md';
    expect((await ask('claims/overlaps/fresh.html')).status).toBe(404);
    write(file, text('claims/overlaps/one.md'));
    await vi.waitFor(async () => expect((await ask('claims/overlaps/fresh.html')).status).toBe(200), PATIENCE);
    rmSync(join(content, file));
    await vi.waitFor(async () => expect((await ask('claims/overlaps/fresh.html')).status).toBe(404), PATIENCE);
  });

  it('reports a problem with file and line, and continues', async () => {
    const good = text('claims/overlaps/one.md');
    write('claims/overlaps/one.md', good.replace('type: fact', 'type: guess'));
    await vi.waitFor(() => expect(said).toMatch(/claims\/overlaps\/one\.md:\d+:\d+: type/), PATIENCE);
    write('claims/overlaps/one.md', good);
    expect((await ask('claims/overlaps/one.html')).status).toBe(200);
  });
});

/** Timeout in milliseconds for changes that appear without a new request. */
const PATIENCE = 60_000;

function write(file: string, content_: string): void {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), content_);
}

function text(file: string): string {
  return readFileSync(join(content, file), 'utf8');
}

async function ask(page: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(`${address}${page}`);
  return { status: response.status, text: await response.text() };
}

let said = '';

/** The server's address, which the server prints when it is ready. */
function addressSaidBy(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const hear = (words: Buffer) => {
      said += words;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The server for editing ended with ${code}:\n${said}`)));
  });
}
