import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/ui/in-language.ts';

describe('inLanguage(own, around)', () => {
  const english = { language: 'en', dir: 'ltr' } as const;
  it.each([
    ['the same language', english, {}],
    ['another language', { language: 'de', dir: 'ltr' } as const, { lang: 'de' }],
    ['another direction', { language: 'fa', dir: 'rtl' } as const, { lang: 'fa', dir: 'rtl' }],
    ['an unknown language', undefined, {}],
  ])('is what differs: %s', (_, own, attributes) => {
    expect(inLanguage(own, english)).toEqual(attributes);
  });
});
