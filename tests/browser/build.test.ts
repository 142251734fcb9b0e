import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { buildSite, runBuild } from './build-site.ts';

// The tests run one after the other, because builds share Astro's cache.
describe('npm run build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'postil-build-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('makes the same site from the same content', () => {
    const { content, dist } = inject('site');
    buildSite(content, join(folder, 'again'));
    expect(digestsOf(join(folder, 'again'))).toEqual(digestsOf(dist));
  });

  it('ends with one line per problem in the content, without a stack trace', () => {
    const content = join(folder, 'content');
    mkdirSync(join(content, 'actors'), { recursive: true });
    writeFileSync(join(content, 'actors/mayor.md'), '---\nname: The mayor\ntype: persn\n---\n');
    const { status, output } = runBuild(content, join(folder, 'faulty'));
    expect(status).toBe(1);
    expect(output).toMatch(/^The content has problems:\n.*actors\/mayor\.md:3:\d+: type: .*\n1 problem\n$/);
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('does not empty a folder that no build has made', () => {
    const diary = join(folder, 'diary.txt');
    writeFileSync(diary, 'mine');
    const { status, output } = runBuild(inject('emptySite').content, folder);
    expect({ status, diary: readFileSync(diary, 'utf8') }).toEqual({ status: 1, diary: 'mine' });
    expect(output).toMatch(
      /^.*: would be emptied, but it contains files that no "npm run build" has made: .* \(file\)\n$/,
    );
  });
});

function digestsOf(dist: string): Readonly<Record<string, string>> {
  const files = globSync('**', { cwd: dist, dot: true }).sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  );
}
