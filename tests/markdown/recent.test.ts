import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recent } from '../../src/markdown/recent.ts';

describe('recent(most)', () => {
  it('makes a value again only after as many other values were requested', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 })), fc.integer({ min: 1, max: 5 }), (keys, most) => {
        const get = recent<number, number>(most);
        keys.forEach((key, i) => {
          const last = keys.slice(0, i).lastIndexOf(key);
          const since = new Set(keys.slice(last + 1, i));
          let made = false;
          const value = get(key, () => {
            made = true;
            return key * 2;
          });
          expect(value).toBe(key * 2);
          expect(made).toBe(last === -1 || since.size >= most);
        });
      }),
    );
  });

  it('keeps a value that is undefined', () => {
    const get = recent<string, undefined>(1);
    let made = 0;
    const make = () => {
      made += 1;
      return undefined;
    };
    get('a', make);
    get('a', make);
    expect(made).toBe(1);
  });
});
