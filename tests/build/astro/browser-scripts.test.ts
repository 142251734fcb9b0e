import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { browserScripts, bundleBrowserScript } from '../../../src/build/astro/browser-scripts.ts';
import * as de from '../../../src/ui/de.ts';
import { glanceWords, listWords, searchWords, stanceSentences } from '../../../src/ui/en.ts';
import { temporarySite } from '../temporary-site.ts';

describe('bundleBrowserScript(name)', () => {
  it('makes one classic script that runs at once and defines no global', async () => {
    const { folder } = temporarySite({
      'page.ts': `import { greeting } from './page/greeting.ts';\nconst said: string = greeting;\ndocument.title = said;`,
      'page/greeting.ts': `export const greeting = 'hello — “you”';`,
    });
    const script = await bundleBrowserScript('page', { folder });
    const world = { document: { title: '' } };
    runInNewContext(script, world);
    expect(world.document.title).toBe('hello — “you”');
    expect(Object.keys(world)).toEqual(['document']);
    expect(script).not.toMatch(/\b(import|export)\b/);
  });

  it('reports the line of an error in a script', async () => {
    const { folder } = temporarySite({ 'bad.ts': 'const a = 1;\nconst b = ;' });
    await expect(bundleBrowserScript('bad', { folder })).rejects.toThrow(/bad\.ts:2:10/);
  });
});

describe('the words in a bundle', () => {
  it('are only those of the groups that the script uses', async () => {
    const script = await bundleBrowserScript('lists');
    expect(script).toContain(listWords.byName);
    for (const group of [searchWords.again, stanceSentences.reports, glanceWords.main])
      expect(script).not.toContain(group);
  });

  it('are only those of the site’s language', async () => {
    const script = await bundleBrowserScript('lists', { language: 'de' });
    expect(script).toContain(de.listWords.byName);
    expect(script).not.toContain(listWords.byName);
  });
});

describe('browserScripts()', () => {
  it('lists the scripts of the folder, without the modules in its subfolders', () => {
    const { folder } = temporarySite({ 'b.ts': '', 'a.ts': '', 'b/part.ts': '' });
    expect(browserScripts(folder)).toEqual(['a', 'b']);
  });
});
