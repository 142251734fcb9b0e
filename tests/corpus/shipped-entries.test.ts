import { expect, it } from 'vitest';
import { shippedEntries, shippedFor } from '../../src/corpus/shipped-entries.ts';
import { site } from '../../src/model/site.ts';
import { argument } from '../entries.ts';

it('gives a library the schemes that its arguments name, with links to these alone', async () => {
  const linked = (await shippedEntries('schemes')).flatMap(({ id, body }) =>
    [...body.matchAll(/\[([^\]]+)\]\(([\w-]+)\.md\)/g)].map(([link = '', words = '', to = '']) => ({
      id,
      link,
      words,
      to,
    })),
  );
  expect(linked.length).toBeGreaterThan(0);
  const shipped = (...schemes: string[]) =>
    shippedFor(
      schemes.map((scheme) => argument(`t/${scheme}`, { premises: [{ claim: 'a' }], conclusion: 'b', scheme })),
      site.parse({}),
    );
  for (const { id, link, words, to } of linked) {
    const [alone] = await shipped(id);
    expect(alone?.body).not.toMatch(/\]\([\w-]+\.md\)/);
    expect(alone?.body).toContain(words);
    const both = await shipped(id, to);
    expect(both.find((scheme) => scheme.id === id)?.body).toContain(link);
  }
});
