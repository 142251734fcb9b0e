// A folder is emptied for a new site only if the same command has written all its files.

import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { replaceFolder } from '../../src/build/fresh-folder.ts';
import { put, temporaryFolder } from '../merge/library.ts';

const MODULE = join(import.meta.dirname, '../../src/build/fresh-folder.ts');

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !name.startsWith('.'));
}

async function nothing(): Promise<void> {}

describe('replaceFolder(folder, maker, make)', () => {
  it('makes a missing folder, and accepts an empty one', async () => {
    const folder = temporaryFolder();
    await replaceFolder(folder, 'build', nothing);
    await replaceFolder(join(folder, 'a/b'), 'join', nothing);
    expect(namesIn(join(folder, 'a/b'))).toEqual([]);
  });

  it('empties a folder that the same command made, even if it was interrupted, but keeps the folder .git', async () => {
    const folder = temporaryFolder();
    put(folder, '.git/HEAD', 'ref');
    put(folder, '.made-by-postil', 'build\n');
    put(folder, 'claims/a.html', 'half');
    await replaceFolder(folder, 'build', nothing);
    expect(namesIn(folder)).toEqual([]);
    expect(readFileSync(join(folder, '.git/HEAD'), 'utf8')).toBe('ref');
  });

  it('empties a site that was built before folders were marked', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'part.json'), '{}');
    await replaceFolder(folder, 'build', nothing);
    expect(existsSync(join(folder, 'part.json'))).toBe(false);
  });

  it.each([
    ['other files', 'build', { 'diary.txt': 'mine' }],
    ['hidden files', 'build', { '.env': 'mine' }],
    ['a joined site', 'build', { '.made-by-postil': 'join\n', 'index.html': '' }],
    ['a built site', 'join', { '.made-by-postil': 'build\n', 'index.html': '' }],
    ['a site built before folders were marked', 'join', { 'part.json': '{}' }],
  ] as const)('leaves %s alone, for a %s', async (_, maker, files) => {
    const folder = temporaryFolder();
    for (const [name, text] of Object.entries(files)) put(folder, name, text);
    await expect(replaceFolder(folder, maker, nothing)).rejects.toMatchObject({
      problem: { file: folder, rule: 'file' },
    });
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });

  it('leaves a file alone', async () => {
    const file = put(temporaryFolder(), 'README.md', 'mine');
    await expect(replaceFolder(file, 'build', nothing)).rejects.toMatchObject({ problem: { file } });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('puts a whole new site in the place of the earlier one, and keeps the earlier one if the new one fails', async () => {
    const folder = temporaryFolder();
    const make = (name: string) => (fresh: string) => {
      put(fresh, name, '');
      put(fresh, 'claims/index.html', name);
      return name === 'bad.html' ? Promise.reject(new Error('a broken link')) : Promise.resolve();
    };
    await replaceFolder(folder, 'build', make('one.html'));
    await expect(replaceFolder(folder, 'build', make('bad.html'))).rejects.toThrow('a broken link');
    expect(namesIn(folder)).toEqual(['claims', 'one.html']);
    put(folder, '.new-999999999/half.html', '');
    await replaceFolder(folder, 'build', make('two.html'));
    expect(readdirSync(folder).sort()).toEqual(['.made-by-postil', 'claims', 'two.html']);
    expect(readFileSync(join(folder, 'claims/index.html'), 'utf8')).toBe('two.html');
  });

  it('leaves nothing behind that is written after a failure', async () => {
    const folder = temporaryFolder();
    const code = `import { replaceFolder } from ${JSON.stringify(MODULE)};
import { mkdirSync } from 'node:fs';
await replaceFolder(${JSON.stringify(folder)}, 'build', async (fresh) => {
  setImmediate(() => mkdirSync(fresh, { recursive: true }));
  throw new Error('the disk is full');
}).catch(() => undefined);`;
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code]);
    expect(readdirSync(folder)).toEqual(['.made-by-postil']);
  });

  it('holds one whole site after two runs that end at the same time', async () => {
    const folder = temporaryFolder();
    const code = `import { replaceFolder } from ${JSON.stringify(MODULE)};
import { mkdirSync, writeFileSync } from 'node:fs';
const [folder, site] = process.argv.slice(1);
for (let round = 0; round < 30; round += 1)
  await replaceFolder(folder, 'join', async (fresh) => {
    for (let i = 0; i < 20; i += 1) { mkdirSync(fresh + '/claims-' + i); writeFileSync(fresh + '/claims-' + i + '/' + site + '.html', ''); }
  });`;
    const run = (site: string) =>
      promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code, folder, site]);
    await Promise.all([run('a'), run('b')]);
    const sites = new Set(namesIn(folder).flatMap((name) => readdirSync(join(folder, name))));
    expect([namesIn(folder).length, sites.size]).toEqual([20, 1]);
  });
});
