// The import of annotations into a content folder: once, a second time, with faults, and again from the queue.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../src/library/check.ts';
import { importFile } from '../../src/library/import.ts';
import { isError } from '../../src/model/problem.ts';
import { textOf } from '../../src/model/problem-text.ts';
import { contentOf, put, temporaryFolder } from '../merge/library.ts';
import { valueFrom } from '../value-from.ts';

const ARTICLE = `---
title: The ferry
source: { file: ferry.txt, sha256: "0" }
blocks:
  - { id: p1, starts: The ferry is }
status: reviewed
---

The ferry is old, and the river is wide. The town is poor.
`;

const LIST = {
  claims: [
    { id: 'old', quote: 'The ferry is old', statement: 'The ferry is old.', type: 'fact' },
    { id: 'rich', quote: 'The town is rich beyond all measure', statement: 'The town is rich.', type: 'fact' },
  ],
  arguments: [{ id: 'so', relation: 'rebut', premises: ['old'], target: 'rich' }],
};

const HYPOTHESIS = {
  export_date: '2026-01-01T00:00:00.000Z',
  export_userid: 'acct:ann@hypothes.is',
  client_version: '1.1',
  annotations: [
    {
      id: 'abc',
      text: 'How wide? <script>alert(1)</script>',
      tags: ['Ambiguity'],
      target: [
        {
          source: 'https://example.org/ferry',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 22, endContainer: '/p[1]', endOffset: 39 },
            { type: 'TextPositionSelector', start: 522, end: 539 },
            {
              type: 'TextQuoteSelector',
              exact: 'the river is wide',
              prefix: 'Menu\n\nThe ferry is old, and ',
              suffix: '. The town is poor.\n\nShare',
            },
          ],
        },
      ],
    },
    { id: 'reply', text: 'I agree', references: ['abc'], target: [{ source: 'https://example.org/ferry' }] },
    { id: 'page', text: 'Good.', target: [{ source: 'https://example.org/ferry' }] },
    { id: 'mark', text: '', target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'The town is poor' }] }] },
  ],
};

function library(): { folder: string; content: string } {
  const folder = temporaryFolder();
  put(folder, 'content/articles/ferry.md', ARTICLE);
  return { folder, content: join(folder, 'content') };
}

describe('importFile(file, article, folder, dryRun)', () => {
  it('writes valid entries, queues the others with the reason, and changes nothing the second time', async () => {
    const { folder, content } = library();
    const file = put(folder, 'list.json', JSON.stringify(LIST));
    await importFile(file, 'ferry', content, { isDry: true });
    expect(Object.keys(contentOf(folder))).toEqual(['articles/ferry.md']);
    await importFile(file, 'ferry', content, { isDry: false });
    const after = contentOf(folder);
    expect(Object.keys(after)).toEqual(['articles/ferry.md', 'claims/ferry/old.md', 'queue/ferry.yaml']);
    expect(await importFile(file, 'ferry', content, { isDry: false })).toMatchObject({
      value: { admission: { write: [], kept: ['claims/ferry/old.md'] } },
    });
    expect(contentOf(folder)).toEqual(after);
    const { problems } = await checkLibrary(content);
    const waiting = problems.filter(({ rule }) => rule === 'waiting');
    expect(waiting.map((problem) => `${problem.at?.line} ${textOf(problem)}`)).toEqual([
      expect.stringMatching(/^5 this waits, from list\.json claims\.1: the quote does not occur in the article/),
      expect.stringMatching(
        /^\d+ this waits, from list\.json arguments\.0: the entry names claims “ferry\/rich”, which the library does not have/,
      ),
    ]);
  });

  it('adds corrected entries of the queue, and keeps an entry that a person changed', async () => {
    const { folder, content } = library();
    await importFile(put(folder, 'list.json', JSON.stringify(LIST)), 'ferry', content, { isDry: false });
    const claim = join(content, 'claims/ferry/old.md');
    writeFileSync(
      claim,
      readFileSync(claim, 'utf8').replace('status: draft', 'status: reviewed').replace('is old.', 'is very old.'),
    );
    const queue = join(content, 'queue/ferry.yaml');
    writeFileSync(
      queue,
      readFileSync(queue, 'utf8').replace('The town is rich beyond all measure', 'The town is poor'),
    );
    await importFile(queue, 'ferry', content, { isDry: false });
    expect(Object.keys(contentOf(folder))).toEqual([
      'arguments/ferry/so.md',
      'articles/ferry.md',
      'claims/ferry/old.md',
      'claims/ferry/rich.md',
    ]);
    const edited = contentOf(folder);
    await importFile(put(folder, 'list.json', JSON.stringify({ claims: LIST.claims.slice(0, 1) })), 'ferry', content, {
      isDry: false,
    });
    expect(contentOf(folder)).toEqual(edited);
    expect((await checkLibrary(content)).problems.filter(isError)).toEqual([]);
  });

  it('reads an export of Hypothesis by its quotes, with HTML as text', async () => {
    const { folder, content } = library();
    await importFile(put(folder, 'h.json', JSON.stringify(HYPOTHESIS)), 'ferry', content, { isDry: false });
    const { 'articles/ferry.md': _, 'queue/ferry.yaml': queue = '', ...notes } = contentOf(folder);
    const [note = ''] = Object.values(notes);
    expect(note).toMatch(
      /^---\nstatus: draft\ngenerator:\n {2}rule: import-hypothesis\n {2}version: 1\n {2}confidence: 1\nquote:\n {2}exact: the river is wide\n {2}prefix: .*\n {2}suffix: .*\nkind: ambiguity\n---\n\nHow wide\? \\<script>alert\(1\)\\<\/script>\n$/,
    );
    expect([...queue.matchAll(/rule: (.*)/g)].map(([, rule]) => rule)).toEqual(['reply', 'no-passage', 'no-words']);
  });

  it.each([
    ['a missing file', 'none.json', 'ferry', "file can't be read: there is no such file; check the path"],
    [
      'an id that is a path',
      'list.json',
      '../ferry',
      'no-article there is no article "../ferry": expected one of ferry',
    ],
    ['a file with a fault', 'bad.json', 'ferry', 'import-shape claims.1.type'],
  ])('says of %s what is wrong, and writes nothing', async (_, name, article, says) => {
    const { folder, content } = library();
    put(folder, 'list.json', JSON.stringify(LIST));
    put(folder, 'bad.json', JSON.stringify({ claims: [LIST.claims[0], { ...LIST.claims[1], type: 'x' }] }));
    const before = contentOf(folder);
    const outcome = await importFile(join(folder, name), article, content, { isDry: false });
    expect('problems' in outcome && outcome.problems.map((one) => `${one.rule} ${textOf(one)}`)).toEqual([
      expect.stringContaining(says),
    ]);
    expect(contentOf(folder)).toEqual(before);
  });

  it('reads as many annotations as a whole library has in a few seconds', async () => {
    const { folder, content } = library();
    const paragraphs = Array.from({ length: 20 }, (_, i) => `Part ${i} of the ferry is old.`);
    writeFileSync(join(content, 'articles/ferry.md'), `${ARTICLE}\n${paragraphs.join('\n\n')}\n`);
    cpSync(join(content, 'articles/ferry.md'), join(content, 'articles/other.md'));
    const claims = Array.from({ length: 2000 }, (_, i) => ({
      ...LIST.claims[0],
      id: `c${i}`,
      quote: `Part ${i % paragraphs.length} of the ferry is old`,
      statement: `Statement ${i}.`,
    }));
    const args = claims.slice(1).map(({ id }, i) => ({ relation: 'support', premises: [id], conclusion: `c${i}` }));
    const outcome = await importFile(
      put(folder, 'list.json', JSON.stringify({ claims, arguments: args })),
      'ferry',
      content,
      { isDry: true },
    );
    expect(valueFrom(outcome).admission.write.length).toBe(3999);
  });
});
