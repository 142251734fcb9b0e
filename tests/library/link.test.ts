// `npm run link` and its use case: only the lines of `sameAs` and of the day change, and nothing is looked up.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planLink } from '../../src/library/link.ts';
import { runCommand } from '../cli/run-command.ts';
import { contentOf, put, temporaryFolder } from '../merge/library.ts';
import { valueFrom } from '../value-from.ts';

const ANN = `---
# an editor's remark
name: Ann Lee   # as in the text
type: person
status: reviewed
---
`;
const [WIKIDATA, VIAF] = ['https://www.wikidata.org/wiki/Q42', 'https://viaf.org/viaf/113230702'] as const;

function library(bob = '') {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  put(folder, 'content/actors/ann-lee.md', ANN);
  put(folder, 'content/actors/bob.md', `---\nname: Bob\ntype: person\n${bob}---\n`);
  const editor = { name: undefined, day: '2026-12-01' };
  const plan = (actor: string, urls: readonly string[], remove = false) =>
    planLink(content, actor, urls, { remove, editor });
  /** Changes the file, as the command does. */
  const link = async (urls: readonly string[], remove = false) => {
    const { text } = valueFrom(await plan('ann-lee', urls, remove));
    put(folder, 'content/actors/ann-lee.md', text);
    return text;
  };
  return { folder, content, plan, link };
}

describe('planLink(folder, actor, urls, options)', () => {
  it('adds each record once, and removes it by any form of its address; nothing else changes', async () => {
    const { link } = library();
    const linked = await link([WIKIDATA, VIAF]);
    expect(linked).toBe(
      ANN.replace(
        'status: reviewed\n',
        `status: reviewed\nsameAs:\n  - ${WIKIDATA}\n  - ${VIAF}\nmodified: 2026-12-01\n`,
      ),
    );
    expect(await link(['http://www.wikidata.org/entity/Q42'])).toBe(linked);
    const unlinked = await link(['http://viaf.org/viaf/113230702/', WIKIDATA], true);
    expect(unlinked.replace('modified: 2026-12-01\n', '')).toBe(ANN);
  });

  it.each([
    ['what is no web address', 'ann-lee', 'Q42', false, 'this is no web address'],
    ['an address that is not for the web', 'ann-lee', 'javascript:alert(1)', false, 'this is no web address'],
    ['an unknown actor', 'ann-le', WIKIDATA, false, 'there is no actor "ann-le"'],
    ['the address of another actor', 'ann-lee', VIAF, false, `${VIAF} is already the address of bob`],
    ['the removal of an address that is not there', 'ann-lee', WIKIDATA, true, 'this actor has no address'],
  ])('refuses %s', async (_, actor, url, remove, found) => {
    const planned = await library(`sameAs: [${VIAF}]\n`).plan(actor, [url], remove);
    expect(planned).toMatchObject({ problems: [{ found: expect.stringContaining(found) }] });
  });
});

it('is a command, which writes the file and names the records', () => {
  const { folder, content } = library();
  const { code, out } = runCommand('link', 'ann-lee', WIKIDATA, '--content', content);
  expect({ code, last: out.trim().split('\n').at(-1) }).toEqual({ code: 0, last: 'Ann Lee: Wikidata Q42' });
  expect(contentOf(folder)['actors/ann-lee.md']).toContain(`sameAs:\n  - ${WIKIDATA}\n`);
});
