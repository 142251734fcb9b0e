import { describe, expect, it } from 'vitest';
import { namePartsOf } from '../../src/model/actor.ts';
import { citationText, citedAt, quotationText } from '../../src/model/citation.ts';
import * as en from '../../src/ui/en.ts';
import * as fr from '../../src/ui/fr.ts';
import { actor } from '../entries.ts';

describe('citationText(cited)', () => {
  it.each([
    [{ authors: [], title: 'T' }, '“T”'],
    [{ authors: ['A B'], title: 'T' }, 'A B, “T”'],
    [{ authors: ['A', 'B', 'C'], title: 'T', published: '2020-01' }, 'A, B, and C, “T”, 2020-01'],
    [
      { authors: ['A'], title: 'T', facts: ['annotated edition', 'version 2'], publication: 'S' },
      'A, “T”, annotated edition, version 2, S',
    ],
    [
      { authors: ['A'], title: 'T', publication: 'P', published: '2020', url: 'https://example.org/' },
      'A, “T”, P, 2020, https://example.org/',
    ],
  ])('says of %j what is known: %s', (cited, text) => {
    expect(citationText(cited, en)).toBe(text);
  });
});

it('writes the date of a citation as its language does', () => {
  const cited = { authors: ['A'], title: 'T', published: '2020-12-01' };
  expect(citationText(cited, fr)).toBe('A, «\u00a0T\u00a0», 1er décembre 2020');
});

describe('citedAt(citation, place)', () => {
  it.each([
    [{}, 'A, “T”'],
    [{ block: 'p3' }, 'A, “T”, ¶ 3'],
    [{ block: 'title', address: 'https://example.org/' }, 'A, “T”. https://example.org/'],
    [{ accessed: 'accessed 2026-11-30' }, 'A, “T” (accessed 2026-11-30)'],
  ])('says of %j what is known: %s', (place, text) => {
    expect(citedAt('A, “T”', place)).toBe(text);
  });
});

describe('quotationText(quoted, citation, place)', () => {
  it('gives the number of the paragraph, and the day of access', () => {
    const accessed = 'accessed 2026-11-30';
    expect(
      quotationText('“Words”', 'A, “T”', { block: 'p3', address: 'https://example.org/a.html#p3', accessed }),
    ).toBe('“Words” — A, “T”, ¶ 3. https://example.org/a.html#p3 (accessed 2026-11-30)');
    expect(quotationText('“Words”', 'A, “T”', { block: 'title', address: 'a.html#title', accessed })).toBe(
      '“Words” — A, “T”. a.html#title (accessed 2026-11-30)',
    );
  });
});

describe('namePartsOf(actor)', () => {
  it.each([
    [
      { name: 'Jane van Doe', familyName: 'van Doe' },
      { family: 'van Doe', given: 'Jane' },
    ],
    [
      { name: 'Xi Jinping', familyName: 'Xi' },
      { family: 'Xi', given: 'Jinping' },
    ],
    [{ name: 'Jane Doe' }, { literal: 'Jane Doe' }],
    [{ name: 'Doe', familyName: 'Doe' }, { literal: 'Doe' }],
    [{ name: 'Jane Doe', familyName: 'Roe' }, { literal: 'Jane Doe' }],
    [{ name: 'Doe & Sons', familyName: 'Doe', type: 'organization' }, { literal: 'Doe & Sons' }],
  ])('divides %j as it was written down, else not at all', (data, parts) => {
    expect(namePartsOf(actor('x', data).data)).toEqual(parts);
  });
});
