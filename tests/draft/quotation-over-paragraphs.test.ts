// Quotations over several paragraphs: text → the claims' passages with their holders.

import { describe, expect, it } from 'vitest';
import { proposalOf } from '../ingest/sources.ts';

const head = 'Keep the ferry\nBy Mara Linden\n\n';
const foot = '\n\nTherefore the council should renew the lease, and nothing else.\n';

const texts: readonly (readonly [
  what: string,
  text: string,
  held: readonly (readonly [holder: string, words: string])[],
])[] = [
  [
    'an opening mark in each paragraph',
    'Mayor Ann Holt said: “The bridge will pay for itself. We have asked the banks.\n\n“The banks have said yes. They are sure of it.\n\n“And so the town can be sure of it, too.”',
    [
      ['ann-holt', 'The bridge will pay for itself'],
      ['ann-holt', 'We have asked the banks'],
      ['ann-holt', 'The banks have said yes'],
      ['ann-holt', 'They are sure of it'],
      ['ann-holt', 'And so the town can be sure of it, too'],
    ],
  ],
  [
    'straight marks',
    'Mayor Ann Holt said: "The bridge will pay for itself.\n\n"The banks have said yes to us."',
    [
      ['ann-holt', 'The bridge will pay for itself'],
      ['ann-holt', 'The banks have said yes to us'],
    ],
  ],
  [
    'a speaker named at the end',
    '“The bridge will pay for itself.\n\n“The banks have said yes to us,” Mayor Ann Holt said.',
    [
      ['ann-holt', 'The bridge will pay for itself'],
      ['ann-holt', 'The banks have said yes to us'],
    ],
  ],
  [
    'a mark that is never closed, and a paragraph without a mark',
    'Mayor Ann Holt said: “The bridge will pay for itself.\n\nThe banks have said yes to all of us in the town.',
    [['author', 'The banks have said yes to all of us in the town']],
  ],
];

describe('ingest(text): a quotation over several paragraphs', () => {
  it.each(texts)('%s', (_, text, held) => {
    const { claims } = proposalOf('a', `${head}${text}${foot}`);
    const found = claims.map(({ data }) => {
      const quote = data.quote ?? data.quotes?.[0] ?? '';
      return [[data.holder ?? 'author'].flat().join(), typeof quote === 'string' ? quote : quote.exact];
    });
    expect(found).toEqual(expect.arrayContaining(held.map(([holder, words]) => [holder, words])));
  });
});
