// Every file of a folder is listed once, even if the folder contains symbolic links.

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles } from '../../src/corpus/content-files.ts';
import { put, temporaryFolder } from '../merge/library.ts';

it('lists files in the order of their names, without hidden files, and does not follow links', () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
  for (const file of ['claims/ferry/poor.md', 'claims/ferry/.poor.md.swp', '.git/config', 'site.yaml']) {
    put(folder, file, '');
  }
  put(elsewhere, 'far.md', '');
  symlinkSync('..', join(folder, 'claims/up'));
  symlinkSync(elsewhere, join(folder, 'claims/elsewhere'));
  symlinkSync('nothing.md', join(folder, 'claims/gone.md'));
  expect(listFiles(folder).map(({ file, isLink }) => `${file}${isLink ? ' ->' : ''}`)).toEqual([
    'claims/elsewhere ->',
    'claims/ferry/poor.md',
    'claims/gone.md ->',
    'claims/up ->',
    'site.yaml',
  ]);
});

it('lists nothing for a missing folder', () => {
  expect(listFiles(join(temporaryFolder(), 'none'))).toEqual([]);
});
