import { expect, it } from 'vitest';
import { authorityOf, distinctAuthorities } from '../../src/model/authority.ts';

it.each([
  ['https://www.wikidata.org/wiki/Q42', 'Wikidata', 'Q42'],
  ['http://www.wikidata.org/entity/Q42', 'Wikidata', 'Q42'],
  ['https://viaf.org/viaf/113230702/', 'VIAF', '113230702'],
  ['https://viaf.org/en/viaf/113230702', 'VIAF', '113230702'],
  ['https://d-nb.info/gnd/119033364', 'GND', '119033364'],
  ['https://d-nb.info/gnd/4021477-1', 'GND', '4021477-1'],
  ['https://isni.org/isni/0000000080452315', 'ISNI', '0000000080452315'],
  ['https://orcid.org/0000-0002-1825-0097', 'ORCID', '0000-0002-1825-0097'],
  ['https://ror.org/05gq02987', 'ROR', '05gq02987'],
  ['http://id.loc.gov/authorities/names/n80076765.html', 'LCNAF', 'n80076765'],
  ['https://data.bnf.fr/ark:/12148/cb11888092r', 'BnF', 'cb11888092r'],
  ['https://www.idref.fr/026677636/id', 'IdRef', '026677636'],
  ['https://sws.geonames.org/6252001/', 'GeoNames', '6252001'],
  ['https://www.example.org/people/x?id=4', 'example.org', undefined],
  ['https://www.wikidata.org/wiki/Special:Search', 'wikidata.org', undefined],
  ['https://evil.example/wikidata.org/wiki/Q42', 'evil.example', undefined],
])('reads %s as %s %s', (url, name, id) => {
  expect(authorityOf(url)).toMatchObject({ url, name, id });
});

it('counts two forms of one address as the same record, and others of one host as different', () => {
  const [entity, wiki] = ['http://www.wikidata.org/entity/Q42', 'https://wikidata.org/wiki/Q42'] as const;
  expect(distinctAuthorities([entity, 'https://a.example/?1', wiki, 'https://a.example/?2'])).toEqual([
    entity,
    'https://a.example/?1',
    'https://a.example/?2',
  ]);
});
