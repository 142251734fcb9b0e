import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { useDesk } from '../../browser/desk-server.ts';

const server = useDesk();

/** Content files that the fixtures lack. */
const MORE: Readonly<Record<string, string>> = {
  'schemes/from-sign.md':
    '---\nname: From sign\nfamily: cause-and-evidence\npremises: [{ id: a, text: A is there }]\nconclusion: B is there\nquestions: []\nexample: Tracks, so a fox.\nreference: Nobody\nstatus: reviewed\n---\n',
  'guide/one.md': '---\ntitle: First page\norder: 1\n---\n',
};

beforeAll(async () => {
  for (const [file, text] of Object.entries(MORE)) server.write(file, text);
  await vi.waitFor(async () => expect((await ask('guide/one.html')).status).toBe(200), PATIENCE);
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
      server.write(file, server.read(file).replace(new RegExp(`^${field}: .*$`, 'm'), `${field}: ${words}`));
      expect((await ask(page)).text).toContain(words);
    }
  });

  it('shows a changed text, and a note that is now in it', async () => {
    server.write(
      'articles/overlaps.md',
      server.read('articles/overlaps.md').replace('The ferry is slow', 'The ferry is quick'),
    );
    server.write(
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
    server.write(file, server.read('claims/overlaps/one.md'));
    await vi.waitFor(async () => expect((await ask('claims/overlaps/fresh.html')).status).toBe(200), PATIENCE);
    rmSync(join(server.content, file));
    await vi.waitFor(async () => expect((await ask('claims/overlaps/fresh.html')).status).toBe(404), PATIENCE);
  });

  it('reports a problem with file and line, and continues', async () => {
    const good = server.read('claims/overlaps/one.md');
    server.write('claims/overlaps/one.md', good.replace('type: fact', 'type: guess'));
    await vi.waitFor(() => expect(server.said()).toMatch(/claims\/overlaps\/one\.md:\d+:\d+: type/), PATIENCE);
    server.write('claims/overlaps/one.md', good);
    expect((await ask('claims/overlaps/one.html')).status).toBe(200);
  });
});

/** Timeout in milliseconds for changes that appear without a new request. */
const PATIENCE = 60_000;

async function ask(page: string): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(`${server.url}${page}`);
  return { status: response.status, text: await response.text() };
}
