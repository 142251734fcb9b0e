// The guide's table of the fields that each format has, compared with the files that are written.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesOf } from '../../src/export/formats.ts';
import { actor, article, claim, corpus } from '../entries.ts';

const library = corpus(
  article('a', 'Ann says that Bo says that Cy is late.'),
  actor('ann', { name: 'Ann' }),
  actor('bo', { name: 'Bo' }),
  actor('cy', { name: 'Cy' }),
  claim('a/late', {
    quote: 'Cy is late',
    statement: 'Cy is late.',
    type: 'prediction',
    stance: 'questions',
    holder: 'ann',
    via: [{ actor: 'bo', certainty: 'probable' }],
    certainty: 'possible',
    creator: 'Quill Maker',
    created: '2021-02-03',
    reviewedBy: 'Rex Viewer',
    reviewed: '2021-02-04',
  }),
);

/** For each column of the guide's table, patterns of words that a file has if it has the column's fields. */
const SIGNS: Readonly<Record<string, readonly RegExp[]>> = {
  'type and stance': [/prediction/, /stance"?: ?"questions|,questions,|>questions</],
  certainty: [/possible/],
  'certainty of each reporter': [/probable/],
  'roles of mentions': [/(?<![\w-])about(?![\w-])/],
  'maker, and the day': [/Quill Maker/, /2021-02-03/],
  reviewer: [/Rex Viewer/],
};

const IDS: Readonly<Record<string, readonly string[]>> = {
  'Web Annotation': ['w3c'],
  'JSON (export only)': ['json'],
  CSV: ['csv'],
  TEI: ['tei'],
  Argdown: ['argdown'],
  xAIF: ['aif'],
  'BibTeX, RIS, CSL, text (export only)': ['bibtex', 'ris', 'csl', 'text'],
};

const rows = readFileSync('content/guide/import.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.slice(2, -2).split(' | '));
const head = rows.find(([format, next]) => format === 'format' && next === 'type and stance') ?? [];

it.each(Object.entries(IDS))('says what %s has', (name, ids) => {
  const written = filesOf(library, 'a')
    .filter(({ format }) => ids.includes(format.id))
    .map(({ parts }) => [...parts()].join(''))
    .join('\n');
  const has = (column: string) => SIGNS[column]?.every((sign) => sign.test(written)) === true;
  const row = rows.find(([format, ...cells]) => format === name && cells.length === head.length - 1);
  expect(row).toEqual([name, ...head.slice(1).map((column) => (has(column) ? 'yes' : 'no'))]);
});
