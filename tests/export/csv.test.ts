import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { actorsCsv, argumentsCsv, claimsCsv, mentionsCsv } from '../../src/export/csv.ts';
import { editionsOf } from '../../src/export/edition.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { actor, article, corpus } from '../entries.ts';
import { hardCases, JANE, libraries } from './libraries.ts';

const TABLES = { claimsCsv, argumentsCsv, actorsCsv, mentionsCsv };

describe('claimsCsv, argumentsCsv, actorsCsv, mentionsCsv (corpus, editions)', () => {
  it.each(libraries)('are read back with one row each, and every cell in its column, for %s', async (_, read) => {
    const library = await read();
    const editions = editionsOf(library);
    const sum = (count: (edition: (typeof editions)[number]) => number) =>
      editions.reduce((total, edition) => total + count(edition), 0);
    expect(rows(claimsCsv, library)).toHaveLength(sum(({ reading }) => reading.claims.length));
    expect(rows(argumentsCsv, library)).toHaveLength(sum(({ steps }) => steps.length));
    expect(rows(mentionsCsv, library)).toHaveLength(sum(({ reading }) => reading.mentions.length));
    expect(rows(actorsCsv, library)).toHaveLength(new Set(editions.flatMap(({ actors }) => actors)).size);
    for (const [i, claim] of editions.flatMap(({ reading }) => reading.claims).entries())
      expect(rows(claimsCsv, library)[i]).toMatchObject({ id: claim.entry.id, type: claim.entry.data.type });
  });

  it.each(Object.entries(TABLES))(
    '%s begins with a byte-order mark and has its head in an empty library',
    (_, write) => {
      const text = write(corpus(), []);
      expect(text).toMatch(/^\uFEFF[a-z_]+(,[a-z_]+)+\r\n$/);
    },
  );

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("https://example.org","x")'])(
    'puts an apostrophe before what a spreadsheet would run as a formula: %j',
    (name) => {
      const library = corpus(article('a', 'Words.', { authors: ['x'] }), actor('x', { name }));
      expect(rows(actorsCsv, library)[0]).toMatchObject({ name: `'${name}` });
    },
  );

  it('keep line breaks, quotation marks, emoji and right-to-left text within a cell', () => {
    const library = hardCases();
    const claims = new Map(rows(claimsCsv, library).map((row) => [row['id'], row]));
    expect(claims.get('a/dear')?.['words']).toBe('the bridge 🌉 is too dear');
    expect(claims.get('a/pieces')).toMatchObject({ words: 'The town says … a ferry will do', holders: 'town; jane' });
    expect(claims.get('b/hello')?.['words']).toBe('שלום עולם');
    expect(claims.get('a/gone')).toMatchObject({ words: '', start: '', anchor: 'orphan' });
  });

  it('show boosters, main claims, premises as held, and inferences of the editors', () => {
    const claims = new Map(rows(claimsCsv, hardCases()).map((row) => [row['id'], row]));
    expect(claims.get('a/twin')).toMatchObject({ booster: 'Twin.', main: '' });
    expect(claims.get('a/dear')).toMatchObject({ booster: '', main: 'concludes' });
    expect(claims.get('a/pieces')).toMatchObject({ main: 'explains' });
    const args = new Map(rows(argumentsCsv, hardCases()).map((row) => [row['id'], row]));
    expect(args.get('a/reported')).toMatchObject({ held_premises: 'a/pieces; a/unsaid', editorial: 'true' });
    expect(args.get('a/linked')).toMatchObject({ held_premises: '', editorial: 'false' });
  });

  it('list the records of an actor in authority files', () => {
    const jane = rows(actorsCsv, hardCases()).find(({ id }) => id === 'jane');
    expect(jane?.['same_as']).toBe(JANE.join('; '));
  });

  it('say who made and who reviewed an entry, and when', () => {
    const credit = {
      creator: 'Ann "Lee" & <Co>',
      created: '2019-09-05',
      reviewed_by: 'Bob; =B',
      reviewed: '2020-03-04',
    };
    const ids = [
      [claimsCsv, 'a/dear'],
      [argumentsCsv, 'a/reported'],
      [actorsCsv, 'jane'],
    ] as const;
    for (const [write, id] of ids)
      expect(rows(write, hardCases()).find((row) => row['id'] === id)).toMatchObject(credit);
  });

  it('say who reports a claim and how certainly, whom it addresses, and the role of each mention', () => {
    const claims = new Map(rows(claimsCsv, hardCases()).map((row) => [row['id'], row]));
    expect(claims.get('a/pieces')).toMatchObject({ via: 'town; jane', via_certainty: '; probable', addressees: '' });
    expect(claims.get('a/dear')).toMatchObject({ via: '', via_certainty: '', addressees: 'jane' });
    expect(rows(mentionsCsv, hardCases()).map(({ words, roles }) => [words, roles])).toEqual([
      ['The town', 'holder'],
      ['She', ''],
    ]);
  });

  it('count positions in code points', () => {
    const twin = rows(claimsCsv, hardCases()).find(({ id }) => id === 'a/twin');
    const text = Array.from(editionsOf(hardCases())[0]?.reading.layer.text ?? '');
    expect(text.slice(Number(twin?.['start']), Number(twin?.['end'])).join('')).toBe('Twin.');
  });
});

function rows(write: (typeof TABLES)['claimsCsv'], library: Corpus): readonly Record<string, string>[] {
  return parse(write(library, editionsOf(library)), { bom: true, columns: true });
}
