import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { article } from '../../src/model/article.ts';
import { claim } from '../../src/model/claim.ts';
import { issueText } from '../../src/model/issue-text.ts';
import { scheme } from '../../src/model/scheme.ts';
import { site } from '../../src/model/site.ts';

/** A field's schema, an invalid value, and the message about it. */
const cases: readonly (readonly [title: string, schema: z.ZodType, value: unknown, says: string])[] = [
  ['a field that is missing', claim.shape.statement, undefined, 'this is missing: expected text; add it'],
  [
    'a choice that is missing',
    claim.shape.certainty.unwrap(),
    undefined,
    'this is missing: expected certain, probable or possible; add it',
  ],
  [
    'a list that is missing',
    scheme.shape.premises,
    undefined,
    'this is missing: expected a list, such as [one, two]; add it',
  ],
  [
    'a field without a value',
    claim.shape.statement,
    null,
    'nothing is given: expected text; give it, or remove the line',
  ],
  [
    'a choice that is not offered',
    claim.shape.certainty,
    'sure',
    '"sure" is not certain, probable or possible; correct it',
  ],
  [
    'a number where text is expected',
    article.shape.title,
    2020,
    '2020 is a number: expected text; put it in quotation marks',
  ],
  [
    'a yes where text is expected',
    article.shape.title,
    true,
    'true is a yes or no: expected text; put it in quotation marks',
  ],
  ['a list where text is expected', article.shape.title, ['a'], 'this is a list: expected text; correct it'],
  [
    'text where a list is expected',
    claim.shape.sameAs,
    'poor',
    '"poor" is text: expected a list, such as [one, two]; correct it',
  ],
  [
    'text where fields are expected',
    article.shape.source,
    'ferry.txt',
    '"ferry.txt" is text: expected fields, such as { name: value }; correct it',
  ],
  [
    'text that is empty',
    article.shape.title,
    '',
    'this text is empty: expected at least 1 character; fill it in, or remove the field',
  ],
  [
    'a list that is empty',
    scheme.shape.premises,
    [],
    'this list is empty: expected at least 1 member; fill it in, or remove the field',
  ],
  [
    'an address without its protocol',
    article.shape.url,
    'example.org',
    '"example.org" is text: expected an address that begins with https:// or http://; correct it',
  ],
  ['a value of which one is allowed', claim.shape.implicit, false, 'false is not true; correct it'],
  ['a number that is too large', z.number().max(1), 3, '3 is a number: expected at most 1; correct it'],
  ['a fraction', scheme.shape.aif, 1.5, '1.5 is a number: expected a whole number; correct it'],
  [
    'fields that are unknown',
    z.strictObject({}),
    { titel: 'x', b: 1 },
    'unknown fields "titel", "b"; correct the name, or remove it',
  ],
  ['text that is long', z.number(), 'x'.repeat(50), `"${'x'.repeat(39)}… is text: expected a number; correct it`],
  [
    'what the schema has words for itself',
    article.shape.language,
    'not ok!',
    'expected a language tag such as "en", "fa" or "zh-Hant"',
  ],
  [
    'a day that no month has',
    article.shape.published,
    '2025-02-31',
    'expected a day or month that the calendar has; correct it',
  ],
  [
    'a month that no year has',
    article.shape.published,
    '2025-13',
    'expected a day or month that the calendar has; correct it',
  ],
  [
    'a day in another order',
    article.shape.published,
    '31.12.2024',
    'expected a quoted date such as "2020-01-31", "2020-01" or "2020"; write it so',
  ],
  [
    'an address with a query',
    site.shape.address,
    'https://example.org/?a',
    'expected an address without ? and #, such as "https://example.org/editions/"',
  ],
];

describe('issueText(issue)', () => {
  it.each(cases)('explains %s', (_, schema, value, says) => {
    const issues = schema.safeParse(value, { error: issueText }).error?.issues ?? [];
    expect(issues.map(({ message }) => message)).toEqual([says]);
  });

  it('explains why a key is not allowed', () => {
    const parsed = article.shape.cast.safeParse({ 'Ada Reed': {} }, { error: issueText });
    expect(parsed.error?.issues[0]?.message).toMatch(/expected a name that may stand here: expected lower-case ASCII/);
  });

  it('accepts valid data', () => {
    for (const value of ['2025', '2025-02', '2024-02-29'])
      expect(article.shape.published.safeParse(value, { error: issueText }).success).toBe(true);
    for (const value of ['en', 'zh-Hant', 'fa-IR'])
      expect(article.shape.language.safeParse(value, { error: issueText }).data).toBe(value);
  });
});
