import { describe, expect, it } from 'vitest';
import { endOfWords, sentencesOf } from '../../src/text/sentences.ts';

/** Texts with a bar between their sentences. */
const texts: readonly string[] = [
  'It rained. | The mill stopped.',
  'Mr. Ash left. | Dr. Birch stayed.',
  'The U.S. Senate voted. | It lost.',
  'They live in the U.S. | The others do not.',
  'They distrust the U.S. | France does not.',
  '“It rained.” | She knew.',
  'He said “No.” and left.',
  'It is known. [6] | The rest is not.',
  'It costs 3.50 a week. | Cheap!',
  'Why not? | Because.',
  'See p. 4 of the roll.',
];

/** Sentences without a space between them, with a bar where the first ends. */
const joined: readonly string[] = [
  'It fell by 90%.|"The mill is old," he said.',
  'He said "It fell by 90%."|The mill is old.',
  'They stayed at home.|“Why not?” she asked.',
  'He said “They stayed at home.”|Why not?',
  'They stayed at home.|‘Why not?’ she asked.',
  'He said ‘They stayed at home.’|Why not?',
  'They stayed at home.|«Why not?» she asked.',
  'He said «They stayed at home.»|Why not?',
  'They stayed at home.|»Why not?« she asked.',
  'He said »They stayed at home.«|Why not?',
  'He said „They stayed at home.“|Why not?',
  "He said 'They stayed at home.'|Why not?",
];

describe('sentencesOf(text)', () => {
  it.each(joined)('divides %s, though no space is there', (marked) => {
    const text = marked.replace('|', '');
    const [first, second = ''] = marked.split('|');
    const [one, ...others] = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
    expect(one).toBe(first);
    expect(others.join(' ')).toBe(second);
  });

  it.each(texts)('divides %s', (marked) => {
    const text = marked.replaceAll(' | ', ' ');
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(marked.split(' | '));
  });
});

const ends: readonly (readonly [sentence: string, words: string])[] = [
  ['It rained.', 'It rained'],
  ['It rained …', 'It rained '],
  ['He left the U.S.', 'He left the U.S.'],
  ['She said “no.”', 'She said “no.”'],
  ['Three things:', 'Three things'],
];

describe('endOfWords(sentence)', () => {
  it.each(ends)('%j ends after %j', (sentence, words) => {
    expect(sentence.slice(0, endOfWords(sentence))).toBe(words);
  });
});
