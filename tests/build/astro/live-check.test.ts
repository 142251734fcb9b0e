import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { overlayOf } from '../../../src/build/astro/live-check.ts';
import { checkLibrary } from '../../../src/library/check.ts';
import { isError } from '../../../src/model/problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-live-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('overlayOf(faults)', () => {
  it('names file, line and column, shows the lines as text, and has no stack trace', async () => {
    writeFileSync(join(folder, 'site.yaml'), 'titel: <b>T</b>\nlanguage: en\n');
    const { problems } = await checkLibrary(folder);
    const { err } = overlayOf(problems.filter(isError));
    expect(err.name).toBe(`${join(folder, 'site.yaml')}:1:8`);
    expect(err.loc).toMatchObject({ line: 1, column: 8 });
    expect(err.title).toBe('The content has a problem');
    expect(err.message).toContain('titel');
    expect(err.highlightedCode).toContain('&lt;b&gt;T&lt;/b&gt;');
    expect(err.stack).toBe('');
  });

  it('throws if there is no problem', () => {
    expect(() => overlayOf([])).toThrow(RangeError);
  });
});
