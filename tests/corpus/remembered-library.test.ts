import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readEntry } from '../../src/corpus/read-entry.ts';
import { rememberingReader } from '../../src/corpus/remembered-library.ts';

const text = (name: string) => `---\nname: ${name}\ntype: person\nstatus: reviewed\n---\n`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postil-reader-'));
  mkdirSync(join(folder, 'actors'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

const write = (file: string, content: string) => writeFileSync(join(folder, file), content);
const named = (name: string) => ({ value: { entry: { data: { name } } } });

/**
 * Writes the file repeatedly until its change time is different, because a file system's clock has a limited
 * resolution.
 */
function writeAtNextTick(file: string, content: string): void {
  const { ctimeMs } = statSync(join(folder, file));
  do write(file, content);
  while (statSync(join(folder, file)).ctimeMs === ctimeMs);
}

/** Moves the test's clock forward. */
const wait = (seconds: number) => vi.useFakeTimers({ now: Date.now() + seconds * 1000, toFake: ['Date'] });

describe('rememberingReader()', () => {
  it('returns the same object while the text of the file is the same', () => {
    const read = rememberingReader();
    write('actors/ada.md', text('Ada'));
    const first = read(folder, 'actors', 'actors/ada.md');
    expect(first).toMatchObject({ value: { entry: { id: 'ada', data: { name: 'Ada' } } } });
    write('actors/ada.md', text('Ada'));
    expect(read(folder, 'actors', 'actors/ada.md')).toBe(first);
  });

  it('reads a changed text again, whether it is broken or corrected', () => {
    const read = rememberingReader();
    write('actors/ada.md', text('Ada'));
    read(folder, 'actors', 'actors/ada.md');
    write('actors/ada.md', text('"Ada'));
    const broken = read(folder, 'actors', 'actors/ada.md');
    expect(broken).toEqual(readEntry('actors', 'actors/ada.md', text('"Ada')));
    expect(broken).toHaveProperty('problems');
    write('actors/ada.md', text('Eve'));
    expect(read(folder, 'actors', 'actors/ada.md')).toMatchObject(named('Eve'));
  });

  it('distinguishes files with the same text', () => {
    const read = rememberingReader();
    write('actors/ada.md', text('Ada'));
    write('actors/eve.md', text('Ada'));
    read(folder, 'actors', 'actors/ada.md');
    expect(read(folder, 'actors', 'actors/eve.md')).toMatchObject({ value: { entry: { id: 'eve' } } });
  });

  /** Changes of the text that the file's length, or its modification time, does not show. */
  const sly: Readonly<Record<string, () => void>> = {
    'at once': () => write('actors/ada.md', text('Eve')),
    'with the time of the old text': () => {
      write('actors/ada.md', text('Eve'));
      utimesSync(join(folder, 'actors/ada.md'), 1_000_000_000, 1_000_000_000);
    },
    'in a file that took the name': () => {
      write('actors/eve.md', text('Eve'));
      renameSync(join(folder, 'actors/eve.md'), join(folder, 'actors/ada.md'));
    },
  };

  it.each(Object.entries(sly))('notices a text that was written %s', (_, change) => {
    const read = rememberingReader();
    write('actors/ada.md', text('Ada'));
    utimesSync(join(folder, 'actors/ada.md'), 1_000_000_000, 1_000_000_000);
    read(folder, 'actors', 'actors/ada.md');
    change();
    expect(read(folder, 'actors', 'actors/ada.md')).toMatchObject(named('Eve'));
  });

  it('notices a change of a file that had not changed for a long time', () => {
    const read = rememberingReader();
    write('actors/ada.md', text('Ada'));
    wait(60);
    read(folder, 'actors', 'actors/ada.md');
    writeAtNextTick('actors/ada.md', text('Eve'));
    expect(read(folder, 'actors', 'actors/ada.md')).toMatchObject(named('Eve'));
  });
});
