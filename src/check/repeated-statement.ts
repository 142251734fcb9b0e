// Two claims with the same statement.

import { fold } from '../anchor/fold.ts';
import { articleOf, type ClaimEntry, resolve } from '../model/corpus.ts';
import type { EntryProblem, Rule } from './rule.ts';

export const repeatedStatement: Rule = {
  id: 'repeated-statement',
  severity: 'warning',
  expects: 'No two claims state the same.',
  reason: 'Arguments for and against one claim would be spread over two pages.',
  remedy:
    'In one article, keep one claim and withdraw the other. In several, join them with `sameAs`. If they differ, say how in `statement`.',
  example: {
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor\nstatement: The town is poor.',
      'claims/ferry/poverty.md': 'quote: poor, the mayor says\nstatement: The town is poor.',
    },
    says: ['claims/ferry/poverty.md:3:12: claims/ferry/poor.md states the same'],
  },
  find: ({ corpus }) => {
    const live = corpus.listed('claims');
    const groups = Map.groupBy(live, (claim) => fold(claim.data.statement).text.replace(/[^\p{L}\p{N}]+$/u, ''));
    return [...groups.values()].flatMap(([first, ...others]) =>
      others.filter((other) => first !== undefined && !areJoined(first, other)).map((other) => problemOf(other, first)),
    );
  },
};

function problemOf(entry: ClaimEntry, first: ClaimEntry | undefined): EntryProblem {
  const remedy = 'withdraw one, join them with sameAs, or say in the statement how they differ';
  return { entry, path: ['statement'], found: `${first?.file} states the same`, remedy };
}

function areJoined(a: ClaimEntry, b: ClaimEntry): boolean {
  return isSameAs(a, b.id) || isSameAs(b, a.id);
}

function isSameAs({ id, data }: ClaimEntry, other: string): boolean {
  return data.sameAs.some((same) => resolve(same, articleOf(id)) === other);
}
