// File errors of the operating system become problems; other errors are thrown unchanged.

import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemOf } from '../../src/corpus/file-problem.ts';
import { assertFolder, readIfThere } from '../../src/corpus/read-file.ts';
import { removeFile, writeWhole } from '../../src/corpus/to-disk.ts';
import { textOf } from '../../src/model/problem-text.ts';
import { contentOf, put, temporaryFolder } from '../merge/library.ts';

function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: something`), { code, syscall: 'write', path });
}

describe('problemOf(error, action, file)', () => {
  it.each([
    ['ENOSPC', /^can't be written: the disk is full; make room, then run this again$/],
    ['EROFS', /the disk is read-only; choose/],
    ['EACCES', /you may not do that; change the permissions/],
    ['EPERM', /you may not do that; change the permissions/],
    ['ELOOP', /a link that leads to itself; /],
    ['EXDEV', /the system says EXDEV; /],
  ])('explains %s, and says what to do', (code, says) => {
    const problem = problemOf(systemError(code), 'written', 'claims/a/b.md');
    expect(problem).toMatchObject({ file: 'claims/a/b.md', severity: 'error', rule: 'file' });
    expect(problem && textOf(problem)).toMatch(says);
  });

  it('takes the file from the error if the caller names none', () => {
    expect(problemOf(systemError('ENOENT', 'a/b.md'))?.file).toBe('a/b.md');
  });

  // Permissions don't bind the administrator, who may write everywhere.
  if (process.getuid?.() !== 0)
    it('says why no folder can be made where none is', () => {
      const folder = temporaryFolder();
      chmodSync(folder, 0o555);
      const problem = problemOf(systemError('ENOENT', join(folder, 'a/b')), 'written', join(folder, 'a/b/c.md'));
      expect(problem?.found).toContain('you may not do that');
    });

  it('leaves a programmer’s mistake as it is', () => {
    expect(problemOf(new TypeError('x is not a function'))).toBeUndefined();
    expect(problemOf(Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeUndefined();
  });
});

describe('files and folders', () => {
  it('are written completely or not at all, and the problem names the cause', async () => {
    const folder = temporaryFolder();
    put(folder, 'content/claims', 'in the way');
    mkdirSync(join(folder, 'content/notes/a.md'), { recursive: true });
    const claim = join(folder, 'content/claims/x/y.md');
    await expect(writeWhole(claim, 'y')).rejects.toMatchObject({
      problem: { file: claim, found: expect.stringContaining(`a file is where a folder should be`) },
    });
    await expect(writeWhole(join(folder, 'content/notes/a.md'), 'a')).rejects.toThrow(
      'a folder is where a file should be',
    );
    await expect(removeFile(join(folder, 'content/notes/a.md'))).rejects.toMatchObject({ problem: { rule: 'file' } });
    expect(contentOf(folder)).toEqual({ claims: 'in the way' });
  });

  it('are read as empty if they are missing, and refused if they are of another kind', async () => {
    const folder = temporaryFolder();
    symlinkSync('loop', join(folder, 'loop'));
    expect(await readIfThere(join(folder, 'none'))).toBe('');
    await expect(readIfThere(folder)).rejects.toThrow('a folder is where');
    await expect(readIfThere(join(folder, 'loop'))).rejects.toThrow('a link');
  });

  it('are accepted as the content folder only if they are a folder', () => {
    const folder = temporaryFolder();
    const file = put(folder, 'README.md', 'x');
    assertFolder(folder);
    assertFolder(join(folder, 'none'), true);
    expect(() => assertFolder(join(folder, 'none'))).toThrow('no such folder');
    expect(() => assertFolder(file, true)).toThrow('a file: expected the content folder');
    expect(readFileSync(file, 'utf8')).toBe('x');
  });
});
