import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readEntry } from '../../src/corpus/read-entry.ts';
import { rememberingReader } from '../../src/corpus/remembering-reader.ts';

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
const named = (name: string) => ({ entry: { data: { name } } });

/** As if so many seconds had passed since all was written. */
const wait = (seconds: number) => vi.useFakeTimers({ now: Date.now() + seconds * 1000, toFake: ['Date'] });

describe('rememberingReader()', () => {
  it('gives the very entry again as long as the text of the file is the same', () => {
    const read = rememberingReader();
    write('actors/ada.md', text('Ada'));
    const first = read(folder, 'actors', 'actors/ada.md');
    expect(first).toMatchObject({ entry: { id: 'ada', data: { name: 'Ada' } } });
    write('actors/ada.md', text('Ada'));
    expect(read(folder, 'actors', 'actors/ada.md')).toBe(first);
  });

  it('reads a changed text anew, broken or mended', () => {
    const read = rememberingReader();
    write('actors/ada.md', text('Ada'));
    read(folder, 'actors', 'actors/ada.md');
    write('actors/ada.md', text('"Ada'));
    const broken = read(folder, 'actors', 'actors/ada.md');
    expect(broken).toEqual(readEntry('actors', 'actors/ada.md', text('"Ada')));
    expect(broken).toHaveProperty('messages');
    write('actors/ada.md', text('Eve'));
    expect(read(folder, 'actors', 'actors/ada.md')).toMatchObject(named('Eve'));
  });

  it('keeps files with the same text apart', () => {
    const read = rememberingReader();
    write('actors/ada.md', text('Ada'));
    write('actors/eve.md', text('Ada'));
    read(folder, 'actors', 'actors/ada.md');
    expect(read(folder, 'actors', 'actors/eve.md')).toMatchObject({ entry: { id: 'eve' } });
  });

  /** Ways to another text of the same length that a look at the file's time or length alone would miss. */
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

  it.each(Object.entries(sly))('sees a text that came %s', (_, change) => {
    const read = rememberingReader();
    write('actors/ada.md', text('Ada'));
    utimesSync(join(folder, 'actors/ada.md'), 1_000_000_000, 1_000_000_000);
    read(folder, 'actors', 'actors/ada.md');
    change();
    expect(read(folder, 'actors', 'actors/ada.md')).toMatchObject(named('Eve'));
  });

  it('sees it too where the file had been left alone for long', async () => {
    const read = rememberingReader();
    write('actors/ada.md', text('Ada'));
    wait(60);
    read(folder, 'actors', 'actors/ada.md');
    // Longer than a tick of the file system's clock.
    await setTimeout(20);
    write('actors/ada.md', text('Eve'));
    expect(read(folder, 'actors', 'actors/ada.md')).toMatchObject(named('Eve'));
  });
});
