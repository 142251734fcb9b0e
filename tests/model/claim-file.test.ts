import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeQuote } from '../../src/anchor/describe-quote.ts';
import { readEntry } from '../../src/corpus/read-entry.ts';
import { claimFile } from '../../src/model/claim-file.ts';
import { layerAndRange } from '../anchor/layers.ts';

describe('claimFile(selector, article)', () => {
  it('is a claim that is read without a fault, whatever the words are', () => {
    fc.assert(
      fc.property(layerAndRange, ({ layer, range }) => {
        const selector = describeQuote(layer, range);
        const read = readEntry('claims', 'claims/a/new.md', claimFile(selector, 'a'));
        expect(read).toMatchObject({ value: { entry: { data: { quote: selector, status: 'draft' } } } });
      }),
    );
  });

  it('says where it belongs', () => {
    expect(claimFile('The town is poor', 'ferry')).toContain('content/claims/ferry/<id>.md');
  });

  it('is read without a fault for words that mean something in YAML', () => {
    for (const words of ['- no: # "yes" \\ {a: [b', '---', 'a'.repeat(80), `${'a'.repeat(48)}👍🏽👍🏽`]) {
      expect(readEntry('claims', 'claims/a/new.md', claimFile(words, 'a'))).toMatchObject({
        value: { entry: { data: { quote: words } } },
      });
    }
  });
});
