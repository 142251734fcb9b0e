import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attribute, visitTags, writtenValue } from '../../../src/build/links/html-tags.ts';

function attributesOf(html: string): readonly Attribute[] {
  const found: Attribute[] = [];
  visitTags(html, ({ attributes }) => found.push(...attributes));
  return found;
}

const cases: readonly {
  readonly html: string;
  readonly values: readonly (readonly [name: string, value: string, written: string])[];
}[] = [
  { html: '<a href="/x">', values: [['href', '/x', '/x']] },
  {
    html: "<a href = '/x' ID=u>",
    values: [
      ['href', '/x', '/x'],
      ['id', 'u', 'u'],
    ],
  },
  { html: '<a href="?a=1&amp;b=2">', values: [['href', '?a=1&b=2', '?a=1&amp;b=2']] },
  { html: '<a href="&#x2F;x">', values: [['href', '/x', '&#x2F;x']] },
  {
    html: '<a hidden title="">',
    values: [
      ['hidden', '', ''],
      ['title', '', ''],
    ],
  },
  { html: '<br id="z"/>', values: [['id', 'z', 'z']] },
  { html: '<title><a id="no"></title><!-- <a id="no"> --><script>"<a id=no>"</script>', values: [] },
  { html: '“”<p id="größe 😀">', values: [['id', 'größe 😀', 'größe 😀']] },
];

describe('visitTags(html, visit)', () => {
  it.each(cases)('finds the values in $html', ({ html, values }) => {
    expect(attributesOf(html).map(({ name, value, start, end }) => [name, value, html.slice(start, end)])).toEqual(
      values,
    );
  });

  it('reads back every value that writtenValue writes, in any quotes', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('"', "'", ''), (text, quote) => {
        const value = text.replaceAll('\r', '').replaceAll('\0', '');
        const written = writtenValue(value, {
          name: 'href',
          value: '',
          start: 0,
          end: 0,
          quote: quote as Attribute['quote'],
        });
        expect(attributesOf(`<a href=${quote}${written}${quote}>`)[0]?.value).toBe(value);
      }),
    );
  });
});
