// If the operating system refuses access to a file, a command prints one line with the file's name and changes no file.

import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf, put, temporaryFolder } from '../merge/library.ts';
import { runCommand } from './run-command.ts';

const ARTICLE =
  '---\ntitle: The mill\nauthors: []\nsource: { file: mill.txt, sha256: "0" }\nblocks:\n  - { id: p1, starts: The mill }\n---\n\nThe mill has stood there for two hundred years.\n';
const TEXT = 'Save the Mill\n\nThe mill on the hill has stood there for two hundred years and more.\n';

/** A library with one article. */
function library(): { folder: string; content: string } {
  const folder = temporaryFolder();
  put(folder, 'content/articles/mill.md', ARTICLE);
  return { folder, content: join(folder, 'content') };
}

const cases: readonly (readonly [
  what: string,
  call: (folder: string, content: string) => readonly [string, ...string[]],
  says: RegExp,
])[] = [
  ['check of no folder', (folder) => ['check', '--content', join(folder, 'none')], /none: no such folder: expected/],
  ['check of a file', (folder) => ['check', '--content', put(folder, 'a.md', '')], /a\.md: a file: expected/],
  [
    'check where site.yaml is a folder',
    (_, content) => {
      mkdirSync(join(content, 'site.yaml'));
      return ['check', '--content', content];
    },
    /site\.yaml: can't be read: a folder is where/,
  ],
  [
    'ingest into a file',
    (folder) => ['ingest', '--content', put(folder, 'a.md', ''), put(folder, 'a.txt', TEXT)],
    /a\.md: a file: expected/,
  ],
  [
    'ingest where a file is in the way',
    (folder, content) => {
      put(folder, 'content/sources', '');
      return ['ingest', '--content', content, put(folder, 'a.txt', TEXT)];
    },
    /sources\/a\..*: can't be read: a file is where a folder should be/,
  ],
  [
    'ingest of a link onto itself',
    (folder, content) => {
      symlinkSync('loop.txt', join(folder, 'loop.txt'));
      return ['ingest', '--content', content, join(folder, 'loop.txt')];
    },
    /loop\.txt: can't be read: a link that leads to itself; /,
  ],
  [
    'ingest of a pattern that matches nothing',
    (folder, content) => ['ingest', '--content', content, join(folder, '*.nope')],
    /\*\.nope: no such file: expected a text file; check the path/,
  ],
  [
    'ingest of a folder without texts',
    (folder, content) => {
      mkdirSync(join(folder, 'empty'));
      return ['ingest', '--content', content, join(folder, 'empty')];
    },
    /empty: a folder without texts: expected \.txt/,
  ],
  [
    'export into a file',
    (folder, content) => ['export', 'mill', '--content', content, '--format', 'csv', '--out', put(folder, 'a.md', 'x')],
    /can't be written: a file is where a folder should be \(.*a\.md\); /,
  ],
  [
    'export of no folder',
    (folder) => ['export', '--content', join(folder, 'none'), '--out', join(folder, 'data')],
    /none: no such folder: expected/,
  ],
  [
    'export of no article',
    (_, content) => ['export', 'nope', '--content', content],
    /articles: there is no article "nope": expected one of mill; correct the id/,
  ],
];

describe('a command', () => {
  it.each(cases)('reports in one line: %s', (_, call, says) => {
    const { folder, content } = library();
    const [name, ...parameters] = call(folder, content);
    const before = contentOf(folder);
    const { code, err } = runCommand(name, ...parameters);
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(says);
    expect(contentOf(folder)).toEqual(before);
  });

  it.each(['build', 'preview', 'start', 'schemas', 'check', 'join'])('explains itself: %s --help', (name) => {
    expect(runCommand(name, '--help')).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage: /), err: '' });
  });
});
