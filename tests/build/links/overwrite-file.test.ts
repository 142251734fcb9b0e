import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { overwriteFile } from '../../../src/build/links/relative-links.ts';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'postil-write-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

it.each(['', 'short', 'as long as it was', 'longer than it was before – in letters that are more than a byte'])(
  'leaves exactly the text %j',
  (text) => {
    const file = join(temporaryFolder(), 'page.html');
    writeFileSync(file, 'as long as it was');
    overwriteFile(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);

it('makes no file', () => {
  expect(() => overwriteFile(join(temporaryFolder(), 'page.html'), 'text')).toThrow('ENOENT');
});
