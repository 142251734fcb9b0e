import { toString as textOf } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/markdown/reading.ts';
import { readingOf } from '../../src/markdown/readings.ts';
import type { Entry } from '../../src/model/collections.ts';
import { actor, article, claim, corpus, note, question } from '../entries.ts';

const body = `The mayor says that *the second bridge* is too dear, and that the ferry will do.

> “No bridge,” she [said](https://example.org) twice.

- The ferry is old.
- The ferry is slow.`;

describe('readArticle(article, annotations, actors)', () => {
  it('joins title, blocks, captions and bio into the text layer, each block by its id', () => {
    const { layer } = read(article('a', body, { figures: [{ caption: 'The ferry' }], bio: 'She writes.' }));
    expect(layer.blocks.map(({ id, kind }) => `${id}:${kind}`)).toEqual([
      'title:title',
      'p1:paragraph',
      'p2:quote',
      'p3:list',
      'caption-1:caption',
      'bio:bio',
    ]);
    expect(layer.text).toContain('The ferry is old.\nThe ferry is slow.');
  });

  it('assigns a claim that begins in the gap before a block to that block', () => {
    const text = 'A first one.\n\nhe town cannot pay for the bridge this year, says the mayor of it.';
    const quote = 'The town cannot pay for the bridge this year, says the mayor';
    const { blocks, claims, layer } = read(article('a', text), claim('a/c', { quote }));
    expect(layer.text[claims[0]?.ranges[0]?.start ?? 0]).toBe('\n');
    expect(blocks.filter((block) => block.claims.length > 0).map(({ id }) => id)).toEqual(['p2']);
  });

  it('gives each block an element with exactly its text, whatever is marked', () => {
    const reading = read(...everything());
    for (const block of reading.blocks)
      expect(textOf(rehype().data('settings', { fragment: true }).parse(block.html))).toBe(
        reading.layer.text.slice(block.start, block.end),
      );
  });

  it('marks overlapping, nested, identical and discontinuous claims, each with its id once and its note’s link once', () => {
    const html = read(...everything())
      .blocks.map((block) => block.html)
      .join('');
    for (const id of ['too-dear', 'nested', 'same', 'crossing', 'in-pieces']) {
      expect(html.match(new RegExp(`id="claim-${id}"`, 'g')), id).toHaveLength(1);
    }
    expect([...html.matchAll(/href="#(c\d)"/g)].map(([, to]) => to).sort()).toEqual([
      'c1',
      'c2',
      'c3',
      'c4',
      'c5',
      'c6',
    ]);
  });

  it('numbers notes and questions separately, and gives each its sign', () => {
    const { remarks, blocks } = read(
      article('a', 'The ferry is old and slow.'),
      question('a/how-old', 'old'),
      question('a/how-slow', 'slow'),
      note('a/ferry', 'ferry'),
    );
    expect(remarks.map(({ entry, number }) => `${entry.id} ${number}`)).toEqual([
      'a/ferry 1',
      'a/how-old 1',
      'a/how-slow 2',
    ]);
    const signs = [...(blocks[1]?.html ?? '').matchAll(/href="#(\w\d)"[^>]*data-sign="(.)"/g)];
    expect(signs.map(([, to, sign]) => `${to} ${sign}`)).toEqual(['n1 ✻', 'q1 ?', 'q2 ?']);
  });

  it.each([
    ['one within the other', ['The ferry is old', 'is old']],
    ['three within each other', ['The ferry is old', 'ferry is old', 'old']],
    ['two in the same place', ['The ferry is old', 'The ferry is old']],
    ['two that end where a longer one goes on', ['The ferry is old and slow', 'ferry is old', 'old']],
  ])('puts the links of claims that end together in the order of their numbers: %s', (_, quotes) => {
    const claims = quotes.map((quote, i) => claim(`a/c${i}`, { quote }));
    const html = read(article('a', 'The ferry is old and slow.'), ...claims)
      .blocks.map((block) => block.html)
      .join('');
    const groups = [...html.matchAll(/(?:<a class="ref[^>]*><\/a>)+/g)].map(([group]) =>
      [...group.matchAll(/data-n="(\d)"/g)].map(([, number]) => Number(number)),
    );
    expect(groups.flat()).toHaveLength(quotes.length);
    expect(groups).toEqual(groups.map((group) => group.toSorted()));
    expect(groups[0]).toHaveLength(quotes[0]?.endsWith('slow') ? 2 : quotes.length);
  });

  it('numbers claims in the order in which they end, because the numbers are there; claims without a passage are last', () => {
    const { claims } = read(
      ...everything(),
      claim('a/lost', { quote: 'words that nobody wrote anywhere in this text' }),
      claim('a/unsaid', { implicit: true }),
    );
    expect(claims.map(({ entry, number }) => `${number}:${entry.id}`)).toEqual([
      '1:a/nested',
      '2:a/same',
      '3:a/too-dear',
      '4:a/crossing',
      '5:a/in-pieces',
      '6:a/across',
      'undefined:a/lost',
      'undefined:a/unsaid',
    ]);
  });

  it('restores the block when all marks are taken out again', () => {
    const plain = read(article('a', body)).blocks.map(({ html }) => html);
    const marked = read(...everything()).blocks.map(({ html }) =>
      html
        .replace(/<a class="ref[^>]*><\/a>/g, '')
        .replace(/<\/?(mark|span)[^>]*>/g, '')
        .replace(/<a class="a"[^>]*>([^<]*)<\/a>/g, '$1'),
    );
    expect(marked).toEqual(plain);
  });

  it('marks the items of a list that a claim covers, and nothing between them', () => {
    const across = { exact: 'The ferry is old.\nThe ferry is slow.' };
    const { blocks } = read(article('a', body), claim('a/across', { quote: across }));
    expect(blocks.at(-1)?.html.replace(/ (id|data-of|aria-label|data-n|href)="[^"]*"/g, '')).toBe(
      '<ul><li><mark class="c endorses">The ferry is old.</mark></li>\n<li><mark class="c endorses">The ferry is slow.</mark><a class="ref"></a></li></ul>',
    );
  });

  it('puts no link into a link', () => {
    const html =
      read(article('a', body), actor('she', { aliases: ['said'] }), claim('a/said', { quote: 'she said' })).blocks[2]
        ?.html ?? '';
    expect(html).not.toMatch(/<a [^>]*>[^<]*(<(?!\/a)[^>]*>[^<]*)*<a /);
    expect(html).toContain('href="#c1"');
  });

  it('finds names and, by the cast, words that mean an actor in this text only', () => {
    const mayor = actor('mayor', { name: 'The mayor' });
    const cast = { mayor: { include: [{ exact: 'she', in: 'p2' }], exclude: [] } };
    const { mentions, layer } = read(article('a', body, { cast }), mayor);
    expect(mentions.map(({ start, end, id }) => `${layer.text.slice(start, end)}=${id}`)).toEqual([
      'The mayor=mayor',
      'she=mayor',
    ]);
  });

  it('shows HTML and dangerous links in an article as text or not at all', () => {
    const [, block] = read(
      article('a', 'A <b onclick="x()">bold</b> [link](javascript:alert(1)) ![](https://example.org/x.png)'),
    ).blocks;
    expect(block?.html).toBe('<p id="p1">A bold <a>link</a> </p>');
  });
});

function everything(): Entry[] {
  return [
    article('a', body),
    claim('a/too-dear', { quote: 'the second bridge is too dear' }),
    claim('a/same', { quote: 'the second bridge is too dear' }),
    claim('a/nested', { quote: 'bridge is' }),
    claim('a/crossing', { quote: 'too dear, and that the ferry' }),
    claim('a/in-pieces', { quotes: ['The mayor says', 'the ferry will do'] }),
    claim('a/across', { quote: 'twice.\n\nThe ferry is old.\nThe ferry' }),
    note('a/remark', 'second bridge'),
    actor('mayor', { name: 'The mayor', aliases: ['she'] }),
  ];
}

function read(...entries: readonly Entry[]): Reading {
  return readingOf(corpus(...entries), 'a');
}
