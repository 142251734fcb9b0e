import { describe, expect, it } from 'vitest';
import { excessOf } from '../../src/model/markdown-limits.ts';

/** Texts with too much markup: what, the text, and the number of the line from which there is too much. */
const excessive: readonly (readonly [what: string, text: string, line: number, says: string])[] = [
  ['quotations in quotations', `a\n\n${'> '.repeat(101)}b`, 3, 'nested more than 100 deep'],
  ['lists in lists', Array.from({ length: 120 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'), 101, 'nested more than'],
  ['lists in lists by tabs', `${'\t'.repeat(100)}1. a`, 1, 'nested more than'],
  ['list items', '- a\n'.repeat(6000), 5001, 'more than 5000 signs of lists'],
  ['numbered items', '12. a\r\n'.repeat(6000), 5001, 'more than 5000 signs of lists'],
  ['quoted lines with others between them', '> a\nb\n'.repeat(6000), 10_001, 'more than 5000 signs'],
  ['nested quotations on each line', '> > a\n'.repeat(6000), 2501, 'more than 5000 signs'],
  ['underlines', 'a\n=\n'.repeat(6000), 10_002, 'more than 5000 signs'],
  ['rows of a table', '|a|\n|-|\n'.repeat(3000), 5001, 'more than 5000 signs'],
  [
    'brackets in a paragraph',
    '[a]('.repeat(3000),
    1,
    'more than 5000 brackets, stars and other marks in one paragraph',
  ],
  ['escaped marks in a paragraph', `a\n${'\\*'.repeat(6000)}`, 2, 'in one paragraph'],
  ['marks in all', `${'_a**'.repeat(1000)}\n\n`.repeat(40), 67, 'more than 100000 brackets'],
  ['cells', '|a'.repeat(110_000), 1, 'more than 100000 brackets, stars, cells'],
  ['paragraphs', 'a\n\n'.repeat(21_000), 40_001, 'more than 20000 paragraphs'],
  ['lines', 'a\n'.repeat(110_000), 100_001, 'more than 100000 lines'],
];

describe('excessOf(markdown)', () => {
  it.each(excessive)('finds too many %s', (_, text, line, says) => {
    const { offset = -1, found = '' } = excessOf(text) ?? {};
    expect(found).toContain(says);
    expect(text.slice(0, offset).split('\n')).toHaveLength(line);
  });

  it.each([
    ['nothing', ''],
    ['a large table', '| a | b | c | d | e |\n'.repeat(1500)],
    ['a long list', '- [a](b)\n'.repeat(1500)],
    ['a book', 'The river is wide.\nIt freezes.\n\n'.repeat(15_000)],
    ['a deep list of code', `${' '.repeat(400)}a`],
    ['a range of numbers', '1-2. a\n'.repeat(9000)],
  ])('allows %s', (_, text) => {
    expect(excessOf(text)).toBeUndefined();
  });
});
