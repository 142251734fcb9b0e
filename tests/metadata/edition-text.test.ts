import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/corpus/from-disk.ts';
import { readingOf } from '../../src/markdown/readings.ts';
import { editionText } from '../../src/metadata/edition-text.ts';
import { llmsIndex } from '../../src/metadata/llms-index.ts';
import { isLive } from '../../src/model/corpus.ts';
import { actor, argument, article, claim, corpus as corpusWith, note } from '../entries.ts';

const small = corpusWith(
  actor('ann', { name: 'Ann' }),
  actor('bob', { name: 'Bob' }),
  article('a', 'It is so.\n\n## Why\n\nBob says\nit is not.', {
    authors: ['ann'],
    byline: 'by Ann',
    published: '2020',
  }),
  claim('a/so', { quote: 'It is so', statement: 'It is so.' }),
  claim('a/not', {
    quote: 'it is not',
    statement: 'It is not.',
    holder: 'bob',
    stance: 'rejects',
    certainty: 'probable',
  }),
  claim('a/unsaid', { implicit: true, statement: 'What is, is so.' }),
  claim('a/gone', { quote: 'it is so', statement: 'Gone.', status: 'withdrawn' }),
  argument('a/no', { title: 'No', relation: 'rebut', premises: [{ claim: 'not' }, { claim: 'unsaid' }], target: 'so' }),
  argument('a/cut', { title: 'Cut', relation: 'undercut', premises: [{ claim: 'so' }], target: 'no' }),
  note('a/n', 'so', 'A remark\non it.'),
);

describe('editionText(reading, corpus, page)', () => {
  it('is the text with its claims, their holders, and the arguments', () => {
    expect(editionText(readingOf(small, 'a'), small, 'a.html')).toMatchInlineSnapshot(`
      "# A title

      - by Ann
      - publication not given in the source, 2020
      - The edition’s page: a.html

      An annotated edition. Each paragraph is followed by the claims that begin in it: the claim’s number, who holds it, the author’s stance, its type, how certain its wording is, the claim in one sentence, and the words of the text that state it. Annotations describe what the text says; they take no side.

      ## Text and claims

      ¶ 1: It is so.

      - Claim 1, the author; fact; stated as certain: It is so. Words: “It is so”
      - Note (term) on “so”: A remark on it.

      ### Why

      ¶ 3: Bob says
      it is not.

      - Claim 2, Bob; rejected by the author; fact; stated as probable: It is not. Words: “it is not”

      ## Claims without a passage

      - Claim U1, the author; fact; stated as certain; unstated: What is, is so.

      ## Arguments

      - Cut (attacks the inference in): 1 → “No”
      - No (speaks against): 2 + U1 → 1
      "
    `);
  });

  it.each(['kafe', 'overlaps'])('has each block of %s word for word, every claim and every argument', async (id) => {
    const { corpus } = await readLibrary('tests/fixtures/content');
    const reading = readingOf(corpus, id);
    const text = editionText(reading, corpus, 'x.html');
    const unmarked = text
      .replace(/\*/g, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/ {2}\n/g, '\n');
    for (const { start, end } of reading.blocks) expect(unmarked).toContain(reading.layer.text.slice(start, end));
    for (const { entry } of reading.claims) expect(text).toContain(`: ${entry.data.statement}`);
    for (const { data } of corpus.annotations(id).arguments.filter(isLive)) expect(text).toContain(`- ${data.title} (`);
  });
});

describe('llmsIndex(corpus, iri)', () => {
  it('begins with the library’s name and links to each edition, with brackets in titles kept', () => {
    const library = corpusWith(article('a', 'Words.', { title: 'On [this]', summary: 'About\nit.' }));
    const text = llmsIndex(library, (path) => path.slice(1));
    expect(text).toMatch(/^# Postil\n\n/);
    expect(text).toContain('\n- [On \\[this\\]](articles/a.txt): About it.\n');
  });

  it('lists only the lists of an empty library', () => {
    expect(llmsIndex(corpusWith(), (path) => path).match(/^## .*$/gm)).toEqual(['## Lists']);
  });
});
