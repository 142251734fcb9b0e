// A library is locked while a run writes to it. Other runs wait, and the lock of a killed run is removed.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type LockHolder, whileLocked } from '../../src/corpus/library-lock.ts';

const FILE = '.postil-lock.json';

/** The id of a process that has ended. */
const ended = spawnSync(process.execPath, ['--version']).pid;

function libraryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'postil-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function lockOf(folder: string, holder: Partial<LockHolder>, age = 0): void {
  writeFileSync(join(folder, FILE), JSON.stringify({ pid: ended, host: hostname(), command: 'npm run x', ...holder }));
  const time = Date.now() / 1000 - age;
  utimesSync(join(folder, FILE), time, time);
}

describe('whileLocked(folder, options, run)', () => {
  it('lets runs write one after another', async () => {
    const folder = libraryFolder();
    const events: string[] = [];
    const waited: string[] = [];
    const runs = ['a', 'b', 'c'].map((name) =>
      whileLocked(folder, { command: name, onWait: ({ command }) => waited.push(command) }, async () => {
        events.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 20));
        events.push(`${name} ends`);
      }),
    );
    await Promise.all(runs);
    expect(events).toHaveLength(6);
    for (let i = 0; i < 6; i += 2) expect(events[i + 1]).toBe(events[i]?.replace('begins', 'ends'));
    expect(waited).toHaveLength(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('names the other run if it takes too long', async () => {
    const folder = libraryFolder();
    lockOf(folder, { pid: process.ppid, command: 'npm run review' });
    const before = readFileSync(join(folder, FILE), 'utf8');
    await expect(whileLocked(folder, { command: 'b', patience: 0 }, async () => 1)).rejects.toMatchObject({
      problem: {
        file: join(folder, FILE),
        found: expect.stringMatching(/“npm run review” \(process \d+\) is writing/),
      },
    });
    expect(readFileSync(join(folder, FILE), 'utf8')).toBe(before);
  });

  it.each<[string, Partial<LockHolder>, number]>([
    ['of a process that has ended', {}, 0],
    ['of another computer that was not renewed', { pid: 1, host: 'elsewhere' }, 3600],
    ['of a number that a new process has now', { pid: process.ppid }, 3600],
  ])('removes the lock %s', async (_, holder, age) => {
    const folder = libraryFolder();
    lockOf(folder, holder, age);
    expect(await whileLocked(folder, { command: 'b', patience: 0 }, async () => 7)).toBe(7);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('removes an unreadable lock, but not while it is being written', async () => {
    const folder = libraryFolder();
    writeFileSync(join(folder, FILE), '{"pid":');
    await expect(whileLocked(folder, { command: 'b', patience: 0 }, async () => 1)).rejects.toThrow('another command');
    const old = Date.now() / 1000 - 60;
    utimesSync(join(folder, FILE), old, old);
    expect(await whileLocked(folder, { command: 'b', patience: 0 }, async () => 7)).toBe(7);
  });

  it('keeps the lock of another computer while that computer renews it', async () => {
    const folder = libraryFolder();
    lockOf(folder, { pid: 1, host: 'elsewhere' });
    await expect(whileLocked(folder, { command: 'b', patience: 0 }, async () => 1)).rejects.toMatchObject({
      problem: { found: expect.stringContaining('on elsewhere') },
    });
  });

  it('unlocks after an error, and makes no folder', async () => {
    const folder = libraryFolder();
    const failing = () => Promise.reject(new Error('no'));
    await expect(whileLocked(folder, { command: 'b' }, failing)).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual([]);
    expect(
      await whileLocked(join(folder, 'none'), { command: 'b' }, async () => existsSync(join(folder, 'none'))),
    ).toBe(false);
  });
});
