import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../src/corpus/from-disk.ts';
import { site } from '../../src/model/site.ts';
import { article, entry } from '../entries.ts';

const note = (id: string, rule: string, status = 'draft') =>
  entry(
    'notes',
    `ferry/${id}`,
    {
      quote: 'The ferry',
      kind: 'context',
      status,
      ...(status === 'draft' && { generator: { rule, version: 1, confidence: 0.9 } }),
    },
    'Who says so?',
  );

describe('libraryOf(folder)', () => {
  it('publishes drafts, but no comment of a Word document before a person accepts it', () => {
    const entries = [
      article('ferry', 'The ferry stays.'),
      note('private', 'document-comment'),
      note('shown', 'language-model'),
      note('accepted', '', 'reviewed'),
    ];
    const read = entries.map((one) => ({ value: { entry: one, positionOf: () => ({ line: 1, column: 1 }) } }));
    const library = libraryOf({ read, shipped: [], site: site.parse({ drafts: 'show' }), problems: [] });
    expect(library.corpus.annotations('ferry').remarks.map(({ id }) => id)).toEqual(['ferry/accepted', 'ferry/shown']);
    expect(library.entries).toHaveLength(4);
  });
});
