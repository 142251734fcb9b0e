import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSiteText } from '../../src/corpus/read-site.ts';
import { lineOf } from '../../src/model/problem-text.ts';
import { site } from '../../src/model/site.ts';

/** The text of an invalid site file, and its problem with line and column. */
const broken = [
  ['titel: x', '1:8: unknown field "titel": expected one of format, title, description, language, address,'],
  ['title: T\nlanguage: not ok!', '2:11: language: expected a language tag such as "en", "fa" or "zh-Hant"'],
  ['title: T\n\naddress: https://a.org/#x', '3:10: address: expected an address without ? and #'],
  [
    'address: example.org',
    '1:10: address: "example.org" is text: expected an address that begins with https:// or http://',
  ],
  ['- x', '1:1: this is a list: expected fields, such as { name: value }'],
  ['drafts: perhaps', '1:9: drafts: "perhaps" is not show or hide; correct it'],
  ['title: "T\nlanguage: en', '1:8: the quotation mark that opens here is not closed'],
  ['title: *x', '1:8: text that begins with * stands for other text'],
  ['title: T\nlanguage: German', '2:11: language: expected a language tag such as "en", "fa" or "zh-Hant"'],
  ['accent: #7a1f2b', '1:9: accent: nothing is given, because # begins a comment; write the color in quotation marks'],
  ['accent: red', '1:9: accent: expected a color of six digits in quotation marks, such as "#7a1f2b"'],
  ['logo: ../logo.gif', '1:7: logo: expected the name of an SVG or PNG file in the folder public'],
  ['contact: nobody', '1:10: contact: expected an e-mail address or a web address'],
  ['report: https://a.org', '1:9: report: expected an e-mail address, or a web address with {page} in it'],
  ['edit: https://a.org', '1:7: edit: expected a web address with {file} in it'],
  ['edition: { doi: https://doi.org/10.1/x }', '1:17: edition.doi: expected a DOI without its web address'],
  ['display: some', '1:10: display: "some" is not full, excerpts or none; correct it'],
  ['title: "\\uD800"', '1:8: this text contains half a character'],
] as const;

describe('readSiteText(text)', () => {
  it.each(broken)('reports the position of a problem and what was expected: %j', (text, says) => {
    const { site, problems } = readSiteText(text);
    expect(problems.map(lineOf)).toEqual([expect.stringContaining(`site.yaml:${says}`)]);
    expect(site).toEqual(readSiteText('').site);
  });

  it('reports a logo that the folder public does not have', () => {
    const { problems } = readSiteText('title: T\nlogo: public/logo.svg', () => false);
    expect(problems.map(lineOf)).toEqual([
      expect.stringContaining(
        'site.yaml:2:7: logo: the folder public has no file "public/logo.svg"; put the file into',
      ),
    ]);
    expect(readSiteText('logo: logo.svg', () => true).site.logo).toBe('logo.svg');
  });

  it('reads the file of a new library, which shows a valid value of each field', () => {
    const text = readFileSync('src/template/content/site.yaml', 'utf8');
    expect(readSiteText(text).problems).toEqual([]);
    const shown = text.replaceAll(/^# (?=(?:[a-zA-Z]+: ?\S|[a-zA-Z]+:$| {2}(?:- |version|date|doi)))/gm, '');
    expect(readSiteText(shown).problems.map(lineOf)).toEqual([]);
    const fields = [...shown.matchAll(/^([a-zA-Z]+):/gm)].map(([, name]) => name);
    expect(fields.toSorted()).toEqual(
      Object.keys(site.shape)
        .filter((name) => name !== 'format')
        .toSorted(),
    );
  });

  it('gives missing fields their defaults', () => {
    expect(readSiteText('\uFEFFtitle: T')).toMatchObject({
      site: { format: 1, title: 'T', language: 'en', drafts: 'show', manual: 'hide', display: 'full' },
      problems: [],
    });
  });
});
