import { describe, expect, it } from 'vitest';
import { matrixOf } from '../../src/model/matrix.ts';
import { article, claim, corpus, entry } from '../entries.ts';

const op = article('t', 'Words.', { authors: ['writer'] });
const claims = [
  claim('t/empty', { implicit: true, holder: 'mayor', stance: 'reports' }),
  claim('t/full', { implicit: true, holder: 'council', stance: 'rejects' }),
  claim('t/rich', { implicit: true, holder: 'council', stance: 'reports' }),
  claim('t/said', { implicit: true, holder: 'mayor', via: [{ actor: 'council' }], stance: 'reports' }),
  claim('t/own', { implicit: true, stance: 'endorses' }),
  claim('t/whose', { implicit: true, holder: 'unnamed', stance: 'questions' }),
  claim('t/last', { implicit: true, holder: 'mayor', stance: 'concedes' }),
];
const against = entry('arguments', 't/no', {
  title: 'No',
  relation: 'rebut',
  premises: [{ claim: 'empty' }],
  target: 'full',
  status: 'reviewed',
});
const library = corpus(op, ...claims, against);

describe('matrixOf(corpus, article, claims)', () => {
  const { groups, rows, claims: shown } = matrixOf(library, 't', claims);

  it('groups the claims by holder, in the order of the rows; claims without a holder come last', () => {
    expect(groups.map(({ holders, claims: own }) => [holders.join(' '), own.map(({ id }) => id.slice(2))])).toEqual([
      ['mayor', ['empty', 'said', 'last']],
      ['council', ['full', 'rich']],
      ['', ['whose']],
    ]);
    expect(groups.flatMap((group) => group.claims)).toEqual(shown);
  });

  it('shows the author’s stance first, then the positions of the other actors', () => {
    expect(rows).toEqual([
      { actor: 'writer', cells: ['reports', 'reports', 'concedes', 'rejects', 'reports', 'questions'] },
      { actor: 'mayor', cells: ['holds', 'ascribed', 'holds', 'disputes', undefined, undefined] },
      { actor: 'council', cells: [undefined, undefined, undefined, 'holds', 'holds', undefined] },
    ]);
  });
});
