// A Markdown source with unusual YAML in its frontmatter is read without the metadata, and with a warning.

import { expect, it } from 'vitest';
import { readSource } from '../../../src/ingest/read/read-source.ts';

const BODY = '# Save the mill\n\nThe mill has been there for two hundred years.\n';

it.each([
  ['an alias without an anchor', 'title: *draft*'],
  ['aliases that multiply', `a: &a [${'x, '.repeat(30)}]\nb: &b [${'*a, '.repeat(30)}]\nc: [${'*b, '.repeat(30)}]`],
  ['a tag without a value that fits', 'title: !!binary [x]'],
  ['an open quotation mark', 'title: "The mill'],
])('reports %s in the frontmatter and reads the text', async (_, yaml) => {
  const bytes = Buffer.from(`---\n${yaml}\n---\n\n${BODY}`);
  expect(await readSource(bytes, 'mill.md')).toMatchObject({
    value: {
      facts: {},
      advice: [
        {
          file: 'mill.md',
          at: { line: expect.any(Number) },
          severity: 'warning',
          rule: 'markdown-frontmatter',
          found: expect.stringContaining("frontmatter that can't be read"),
        },
      ],
    },
  });
});
