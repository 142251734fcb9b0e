// Rules about the words of statements and notes.

import { fold } from '../anchor/fold.ts';
import { isOf, isRemark } from '../model/collections.ts';
import { type ClaimEntry, isDraft, isLive } from '../model/corpus.ts';
import { kinds } from '../model/kinds.ts';
import { sameClaims } from '../model/shared-claims.ts';
import { pointingWord } from '../model/statement.ts';
import type { EntryProblem, Rule } from './rule.ts';

/** Two claims with the same statement. */
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
    says: ['claims/ferry/poverty.md:3:12: claims/ferry/poor.md has the same statement'],
  },
  find: ({ corpus }) => {
    const live = corpus.listed('claims');
    const groups = Map.groupBy(live, (claim) => fold(claim.data.statement).text.replace(/[^\p{L}\p{N}]+$/u, ''));
    return [...groups.values()].flatMap(([first, ...others]) =>
      others
        .filter((other) => first !== undefined && !sameClaims(corpus, first.id).includes(other))
        .map((other) => problemOf(other, first)),
    );
  },
};

function problemOf(entry: ClaimEntry, first: ClaimEntry | undefined): EntryProblem {
  const remedy = 'withdraw one of the claims, join the two with sameAs, or say in the statement how they differ';
  return { entry, path: ['statement'], found: `${first?.file} has the same statement`, remedy };
}

/** A drafted claim whose statement begins with a word that refers to something outside the statement. */
export const pointingStatement: Rule = {
  id: 'pointing-statement',
  severity: 'warning',
  expects: 'A claim’s statement can be understood on its own.',
  reason: 'Statements are shown in lists, maps and exports, where nothing before them says who “they” are.',
  remedy: 'Name in `statement` the person or thing that is meant. Do not change the quote.',
  example: {
    files: { 'claims/ferry/poor.md': 'quote: The town is poor\nstatement: It is poor.\nstatus: draft' },
    says: ['claims/ferry/poor.md:3:12: the statement begins with “It”'],
  },
  find: ({ entries }) => entries.flatMap((entry) => (isOf(entry, 'claims') && isDraft(entry) ? problemsIn(entry) : [])),
};

function problemsIn(entry: ClaimEntry): readonly EntryProblem[] {
  const word = pointingWord(entry.data.statement, entry.data.holder !== undefined);
  if (word === undefined) return [];
  const found = `the statement begins with “${word}”, which cannot be understood without the text`;
  return [{ entry, path: ['statement'], found, remedy: 'name the person or thing that is meant' }];
}

/** A note or question without text. */
export const emptyNote: Rule = {
  id: 'empty-note',
  severity: 'warning',
  expects: 'A note or a question has a text.',
  reason: 'Without a text, it would only repeat the passage.',
  remedy: 'Write the text below the second line of `---`, or withdraw the entry.',
  example: {
    files: { 'notes/ferry/town.md': 'quote: The town is poor\nkind: context' },
    says: ['notes/ferry/town.md:1:1: the note has no text'],
  },
  find: ({ entries }) =>
    entries
      .filter(isRemark)
      .filter((entry) => isLive(entry) && entry.body.trim() === '')
      .map((entry) => ({
        entry,
        path: [],
        found: `the ${kinds[entry.collection].name} has no text`,
        remedy: 'write a text below the second line of ---, or withdraw the entry',
      })),
};
