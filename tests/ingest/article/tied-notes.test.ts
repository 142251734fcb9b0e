// Plain texts with footnotes → the Markdown of the article.

import { describe, expect, it } from 'vitest';
import { proposalOf } from '../sources.ts';

const head =
  'Keep the ferry\nBy Mara Linden\n\nThe ferry is old, and it runs every day of the year, whatever the weather is like in winter.\n\n';

const texts: readonly (readonly [what: string, text: string, body: string])[] = [
  [
    'in brackets',
    'Nine in ten crossings leave on time.[1] No bridge can match that[2], as all of the harbor knows.\n\n[1] Harbor office, yearly report.\n\n[2] The same, page 4.\n',
    'Nine in ten crossings leave on time.[^1] No bridge can match that[^2], as all of the harbor knows.\n\n[^1]: Harbor office, yearly report.\n\n[^2]: The same, page 4.\n',
  ],
  [
    'in superscript, referred to twice',
    'Nine in ten crossings leave on time.¹ No bridge can match that,¹ as all of the harbor knows.\n\n¹ Harbor office, yearly report.\n',
    'Nine in ten crossings leave on time.[^1] No bridge can match that,[^1] as all of the harbor knows.\n\n[^1]: Harbor office, yearly report.\n',
  ],
  [
    'to which nothing refers',
    'Nine in ten crossings leave on time. No bridge can match that, as all of the harbor knows.\n\n[1] Harbor office, yearly report.\n',
    'Nine in ten crossings leave on time. No bridge can match that, as all of the harbor knows.\n\n\\[1] Harbor office, yearly report.\n',
  ],
  [
    'that are missing',
    'Nine in ten crossings leave on time.[3] No bridge can match that, as all of the harbor knows.\n',
    'Nine in ten crossings leave on time.\\[3] No bridge can match that, as all of the harbor knows.\n',
  ],
];

describe('ingest(text): footnotes', () => {
  it.each(texts)('%s', (_, text, body) => {
    const proposal = proposalOf('a', head + text);
    expect(proposal.body.split('\n\n').slice(1).join('\n\n')).toBe(body);
  });
});
