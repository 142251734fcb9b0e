// What the system refuses is said in words; what it is not asked for stays an error.

import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileFault } from '../../src/corpus/file-fault.ts';
import { assertFolder, readIfThere } from '../../src/corpus/read-file.ts';
import { removeFile, writeWhole } from '../../src/corpus/to-disk.ts';
import { contentOf, put, temporaryFolder } from '../merge/library.ts';

function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: something`), { code, syscall: 'write', path });
}

describe('fileFault(error, action, file)', () => {
  it.each([
    ['ENOSPC', /^can't be written: the disk is full; make room, then run this again$/],
    ['EROFS', /the disk is read-only; choose/],
    ['EACCES', /you may not do that; change the permissions/],
    ['EPERM', /you may not do that; change the permissions/],
    ['ELOOP', /a link that leads to itself; /],
    ['EXDEV', /the system says EXDEV; /],
  ])('says what %s means, and what to do', (code, says) => {
    const fault = fileFault(systemError(code), 'written', 'claims/a/b.md');
    expect(fault).toMatchObject({ file: 'claims/a/b.md', fatal: true, ruleId: 'file' });
    expect(fault?.reason).toMatch(says);
  });

  it('names a file by its own path where nobody else does', () => {
    expect(fileFault(systemError('ENOENT', 'a/b.md'))?.file).toBe('a/b.md');
  });

  it('leaves a programmer’s mistake as it is', () => {
    expect(fileFault(new TypeError('x is not a function'))).toBeUndefined();
    expect(fileFault(Object.assign(new Error('x'), { code: 'ERR_INVALID_ARG_TYPE' }))).toBeUndefined();
  });
});

describe('files and folders', () => {
  it('are written whole or not at all, and the message names what is in the way', async () => {
    const folder = temporaryFolder();
    put(folder, 'content/claims', 'in the way');
    mkdirSync(join(folder, 'content/notes/a.md'), { recursive: true });
    const claim = join(folder, 'content/claims/x/y.md');
    await expect(writeWhole(claim, 'y')).rejects.toMatchObject({
      file: claim,
      reason: expect.stringContaining(`a file is where a folder should be`),
    });
    await expect(writeWhole(join(folder, 'content/notes/a.md'), 'a')).rejects.toMatchObject({
      reason: expect.stringContaining('a folder is where a file should be'),
    });
    await expect(removeFile(join(folder, 'content/notes/a.md'))).rejects.toMatchObject({ ruleId: 'file' });
    expect(contentOf(folder)).toEqual({ claims: 'in the way' });
  });

  it('are read as empty where there are none, and else say what they are', async () => {
    const folder = temporaryFolder();
    symlinkSync('loop', join(folder, 'loop'));
    expect(await readIfThere(join(folder, 'none'))).toBe('');
    await expect(readIfThere(folder)).rejects.toMatchObject({ reason: expect.stringContaining('a folder is where') });
    await expect(readIfThere(join(folder, 'loop'))).rejects.toMatchObject({
      reason: expect.stringContaining('a link'),
    });
  });

  it('are a content folder only where there is a folder', () => {
    const folder = temporaryFolder();
    const file = put(folder, 'README.md', 'x');
    assertFolder(folder);
    assertFolder(join(folder, 'none'), true);
    expect(() => assertFolder(join(folder, 'none'))).toThrow('no such folder');
    expect(() => assertFolder(file, true)).toThrow('a file: expected the content folder');
    expect(readFileSync(file, 'utf8')).toBe('x');
  });
});
