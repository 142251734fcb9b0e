import { describe, expect, it } from 'vitest';
import { readEntry } from '../../src/corpus/read-entry.ts';
import { type SelectorChange, withSelectors } from '../../src/corpus/with-selectors.ts';

const rest = 'label: a label # the short form\nstatement: "It is so."\ntype: fact\n---\n\nA note: quote.\n';

/** What stands in the file, what the selector should be, and what stands there then. */
const cases: readonly {
  readonly title: string;
  readonly before: string;
  readonly change: SelectorChange;
  readonly after: string;
}[] = [
  {
    title: 'plain words',
    before: 'quote: the old words # as printed',
    change: { path: ['quote'], selector: 'the new words' },
    after: 'quote: the new words # as printed',
  },
  {
    title: 'plain words that need quotation marks now',
    before: 'quote: the old words',
    change: { path: ['quote'], selector: 'new: words # here' },
    after: 'quote: "new: words # here"',
  },
  {
    title: 'words in single quotation marks',
    before: "quote: 'it''s old'",
    change: { path: ['quote'], selector: 'it’s “new”' },
    after: "quote: 'it’s “new”'",
  },
  {
    title: 'the block alone',
    before: 'quote:\n  # which of the two\n  in: p1 # the first\n  exact: "words"',
    change: { path: ['quote'], selector: { exact: 'words', in: 'p2' } },
    after: 'quote:\n  # which of the two\n  in: p2 # the first\n  exact: "words"',
  },
  {
    title: 'a piece of several',
    before: 'quotes:\n  - one, two\n  - { exact: three, prefix: "and " }',
    change: { path: ['quotes', 1], selector: { exact: 'three, four', prefix: 'and ' } },
    after: 'quotes:\n  - one, two\n  - { exact: "three, four", prefix: "and " }',
  },
  {
    title: 'words that need context now',
    before: 'quote: "words"',
    change: { path: ['quote'], selector: { exact: 'words', prefix: '', suffix: ' and' } },
    after: 'quote: { exact: "words", prefix: "", suffix: " and" }',
  },
  {
    title: 'words folded over lines',
    before: 'quote: >-\n  the old\n  words',
    change: { path: ['quote'], selector: 'the new words' },
    after: 'quote: "the new words"',
  },
];

describe('withSelectors(text, changes)', () => {
  it.each(cases)('writes $title and nothing else', ({ before, change, after }) => {
    for (const start of ['---\n', '\uFEFF---\r\n']) {
      const written = withSelectors(`${start}${before}\n${rest}`, [change]);
      expect(written.trimEnd()).toBe(`${start}${after}\n${rest}`.trimEnd());
      const read = readEntry('claims', 'claims/a/x.md', written);
      if (!('entry' in read)) throw new Error(read.messages.join('\n'));
      const value = change.path.reduce<unknown>((data, key) => Reflect.get(Object(data), key), read.entry.data);
      expect(value).toEqual(change.selector);
    }
  });

  it('throws where the file has no such selector', () => {
    expect(() => withSelectors(`---\n${rest}`, [{ path: ['quote'], selector: 'x' }])).toThrow(RangeError);
  });
});
