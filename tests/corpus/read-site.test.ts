import { describe, expect, it } from 'vitest';
import { readSiteText } from '../../src/corpus/read-site.ts';

/** What stands in the file, and what is said of it, with line and column. */
const faults = [
  ['titel: x', '1:8 unknown field "titel"; remove it or correct its name'],
  ['title: T\nlanguage: not ok!', '2:11 language: expected a language tag such as "en", "fa" or "zh-Hant"'],
  ['title: T\n\naddress: https://a.org/#x', '3:10 address: expected an address without ? and #'],
  [
    'address: example.org',
    '1:10 address: "example.org" is text: expected an address that begins with https:// or http://',
  ],
  ['- x', '1:1 this is a list: expected fields, such as { name: value }'],
  ['drafts: perhaps', '1:9 drafts: "perhaps" is not show or hide; correct it'],
  ['title: "T\nlanguage: en', '1:8 the quotation mark that opens here is not closed'],
  ['title: *x', '1:8 text that begins with * stands for other text'],
  ['title: "\\uD800"', '1:8 this text has half a character'],
] as const;

describe('readSiteText(text)', () => {
  it.each(faults)('says of %j where it is wrong and what was expected', (text, says) => {
    const { site, messages } = readSiteText(text);
    const said = messages.map(({ file, line, column, reason }) => `${file}:${line}:${column} ${reason}`);
    expect(said).toEqual([expect.stringContaining(`site.yaml:${says}`)]);
    expect(site).toEqual(readSiteText('').site);
  });

  it('fills in what is missing', () => {
    expect(readSiteText('\uFEFFtitle: T')).toEqual({
      site: { title: 'T', language: 'en', drafts: 'show' },
      messages: [],
    });
  });
});
