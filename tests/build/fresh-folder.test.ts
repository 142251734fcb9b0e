// A folder is emptied for a new site only if the same command has written all its files.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, replaceFolder } from '../../src/build/fresh-folder.ts';
import { put, temporaryFolder } from '../merge/library.ts';

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !name.startsWith('.'));
}

describe('freshFolder(folder, maker)', () => {
  it('makes a missing folder, and accepts an empty one', () => {
    const folder = temporaryFolder();
    freshFolder(folder, 'build');
    freshFolder(join(folder, 'a/b'), 'join');
    expect(namesIn(join(folder, 'a/b'))).toEqual([]);
  });

  it('empties a folder that the same command made, even if it was interrupted, but keeps the folder .git', () => {
    const folder = temporaryFolder();
    put(folder, '.git/HEAD', 'ref');
    freshFolder(folder, 'build');
    put(folder, 'claims/a.html', 'half');
    freshFolder(folder, 'build');
    expect(namesIn(folder)).toEqual([]);
    expect(readFileSync(join(folder, '.git/HEAD'), 'utf8')).toBe('ref');
  });

  it('empties a site that was built before folders were marked', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'part.json'), '{}');
    freshFolder(folder, 'build');
    expect(existsSync(join(folder, 'part.json'))).toBe(false);
  });

  it.each([
    ['other files', 'build', { 'diary.txt': 'mine' }],
    ['hidden files', 'build', { '.env': 'mine' }],
    ['a joined site', 'build', { '.made-by-postil': 'join\n', 'index.html': '' }],
    ['a built site', 'join', { '.made-by-postil': 'build\n', 'index.html': '' }],
    ['a site built before folders were marked', 'join', { 'part.json': '{}' }],
  ] as const)('leaves %s alone, for a %s', (_, maker, files) => {
    const folder = temporaryFolder();
    for (const [name, text] of Object.entries(files)) put(folder, name, text);
    expect(() => freshFolder(folder, maker)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ file: folder, rule: 'file' }) }),
    );
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });

  it('leaves a file alone', () => {
    const file = put(temporaryFolder(), 'README.md', 'mine');
    expect(() => freshFolder(file, 'build')).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ file }) }),
    );
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});

describe('replaceFolder(folder, maker, make)', () => {
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
});
