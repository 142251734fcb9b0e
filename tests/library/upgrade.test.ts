import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type Migration, planUpgrade, upgradeLibrary } from '../../src/library/upgrade.ts';
import { valueFrom } from '../value-from.ts';

const folder = mkdtempSync(join(tmpdir(), 'postil-upgrade-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A migration that an actual format change could need: a field with a new name. */
const renamed: Migration = {
  from: 1,
  what: 'The field "type" of an actor is now "kind".',
  change: (file, text) => (file.endsWith('.md') ? text.replace(/^type:/m, 'kind:') : text),
};

const OLD = '---\nname: Ann\ntype: person # a critic\n---\n\nA note of type: person.\n';

beforeEach(() => {
  writeFileSync(join(folder, 'ann.md'), OLD);
  writeFileSync(join(folder, 'bob.md'), '---\nname: Bob\n---\n');
  writeFileSync(join(folder, 'site.yaml'), '# Ours\ntitle: T\n');
});

const text = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('planUpgrade(folder)', () => {
  it('changes what the migrations change, and nothing else', async () => {
    const upgrade = valueFrom(await planUpgrade(folder, [renamed], 2));
    expect(upgrade.writes.map(({ file }) => file)).toEqual(['ann.md', 'site.yaml']);
    expect(text('ann.md')).toBe(OLD);
    await upgradeLibrary(folder, upgrade);
    expect(text('ann.md')).toBe(OLD.replace('type:', 'kind:'));
    expect(text('site.yaml')).toBe('format: 2\n# Ours\ntitle: T\n');
    expect(valueFrom(await planUpgrade(folder, [renamed], 2)).writes).toEqual([]);
  });

  it('leaves a library of this format as it is', async () => {
    expect(valueFrom(await planUpgrade(folder)).writes).toEqual([]);
  });

  it('refuses a library of a newer version', async () => {
    writeFileSync(join(folder, 'site.yaml'), 'format: 99\n');
    const planned = await planUpgrade(folder);
    expect('problems' in planned && planned.problems[0]?.remedy).toContain('npm install postil@latest');
  });
});
