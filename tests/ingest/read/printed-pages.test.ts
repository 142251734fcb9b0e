// Plain texts copied from printed pages: the blocks of the article, without running heads and page numbers.

import { describe, expect, it } from 'vitest';
import { proposalOf } from '../sources.ts';

const A =
  'The council has spent three years on the old ferry landing, and in all that time nobody\nhas asked the people who use it. I think that it is wrong, because the';
const B = 'price of steel has doubled since the spring, and the town has not paid its last loan.';
const C = 'A slow ferry that runs every quarter of an hour is worth more than a fast bridge that\nis only promised, as';
const D = 'everybody in the harbor knows, whatever the weather is like in the winter.';
const E = 'The harbor office reports that nine in ten crossings leave on time, which is a record.';

const joined = [A, B, C, D, E].map((text) => text.replace(/\n/g, ' '));
const [a = '', b = '', c = '', d = '', e = ''] = joined;

const texts: readonly (readonly [what: string, text: string, blocks: readonly string[]])[] = [
  [
    'a head with its number',
    [A, 'THE HARBOR POST 12', `${B}\n`, C, 'THE HARBOR POST 13', D, 'THE HARBOR POST 14', E].join('\n'),
    [`${a} ${b}`, `${c} ${d}`, e],
  ],
  [
    'a head and a number on lines of their own',
    [A, '12', 'The Harbor Post', `${B}\n`, C, '13', 'The Harbor Post', `${D}\n`, '14', 'The Harbor Post', E].join('\n'),
    [`${a} ${b}`, `${c} ${d}`, e],
  ],
  ['numbers alone', [A, '12', `${B}\n`, C, '13', `${D}\n`, E].join('\n'), [`${a} ${b}`, `${c} ${d}`, e]],
  ['the numbers of sections', [`1\n\n${B}\n`, `2\n\n${D}\n`, `3\n\n${E}`].join('\n'), ['1', b, '2', d, '3', e]],
  [
    'the names of speakers',
    [`ANN LEE\n\n${B}\n`, `BEN OAK\n\n${D}\n`, `ANN LEE\n\n${E}\n`, `BEN OAK\n\n${B}\n`, `ANN LEE\n\n${D}`].join('\n'),
    ['BEN OAK', d, 'ANN LEE', e, 'BEN OAK', b, 'ANN LEE', d],
  ],
];

describe('ingest(text): printed pages', () => {
  it.each(texts)('%s', (_, text, blocks) => {
    const { article } = proposalOf(
      'a',
      `Keep the ferry\nBy Mara Linden\n\nIt runs, and I am glad of it every day, as are all who cross the river with me.\n\n${text}\n`,
    );
    expect(article.blocks.map((block) => block.text).slice(-blocks.length)).toEqual(blocks);
  });
});
