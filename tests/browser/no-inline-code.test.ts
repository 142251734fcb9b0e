// The pages contain no inline script and no inline style, so that they work under a policy that allows neither.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, inject, it } from 'vitest';
import { visitTags } from '../../src/build/links/html-tags.ts';

const { dist } = inject('site');

/** All pages except the single files, which contain their styles. */
const pages = globSync('**/*.html', { cwd: dist, ignore: ['downloads/**'] });

describe('the built pages', () => {
  it('have no inline script, style or handler', () => {
    expect(
      pages.flatMap((page) => inlineCodeIn(readFileSync(join(dist, page), 'utf8')).map((fault) => `${page}: ${fault}`)),
    ).toEqual([]);
  });

  it('load no module script, because such scripts do not run on a page opened from disk', () => {
    expect(pages.filter((page) => readFileSync(join(dist, page), 'utf8').includes('type="module"'))).toEqual([]);
  });
});

/** Type of script elements with JSON-LD, which are allowed because they are data. */
const DATA = 'application/ld+json';

function inlineCodeIn(html: string): readonly string[] {
  const faults = [...html.matchAll(/<(script|style)>/gi)].map(([tag]) => tag);
  visitTags(html, ({ name, attributes }) => {
    const written = (wanted: string) => attributes.find((attribute) => attribute.name === wanted)?.value;
    if (name === 'style' || (name === 'script' && written('src') === undefined && written('type') !== DATA))
      faults.push(`<${name}>`);
    faults.push(
      ...attributes
        .filter((attribute) => attribute.name === 'style' || attribute.name.startsWith('on'))
        .map((attribute) => `<${name} ${attribute.name}>`),
    );
  });
  return faults;
}
