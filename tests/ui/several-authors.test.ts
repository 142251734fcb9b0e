import { expect, it } from 'vitest';
import { interfaceLanguages, wordsOf } from '../../src/ui/languages.ts';
import { byAuthors } from '../../src/ui/several-authors.ts';

const by = (...authors: readonly string[]) => ({ data: { authors } });

it.each(interfaceLanguages)(
  'has words of its own for several authors in %s, and those for one author otherwise',
  (language) => {
    const words = wordsOf({ language });
    expect(byAuthors(words, undefined)).toBe(words);
    expect(byAuthors(words, by('ann'))).toBe(words);
    const several = byAuthors(words, by('ann', 'bo'));
    for (const stance of ['endorses', 'concedes', 'questions', 'rejects'] as const) {
      expect(several.stanceWords[stance]).not.toBe(words.stanceWords[stance]);
      expect(several.stanceSentences[stance]).not.toBe(words.stanceSentences[stance]);
      expect(several.ownStanceSentences[stance]).not.toBe(words.ownStanceSentences[stance]);
      expect(several.matrixWords.cells[stance]).not.toBe(words.matrixWords.cells[stance]);
    }
    expect(several.stanceWords.reports).toBe(words.stanceWords.reports);
    expect(several.commonWords.ownVoice).not.toBe(words.commonWords.ownVoice);
    expect(several.mapWords.author).not.toBe(words.mapWords.author);
  },
);

it('names no single author in English', () => {
  const words = byAuthors(wordsOf({ language: 'en' }), by('ann', 'bo'));
  const { stanceWords, stanceSentences, ownStanceSentences, markKeyWords, legendWords, mapWords, matrixWords } = words;
  const said = JSON.stringify([
    stanceWords,
    stanceSentences,
    ownStanceSentences,
    markKeyWords,
    legendWords,
    mapWords,
    matrixWords,
  ]);
  expect(said).toContain('rejected by the authors');
  expect(said).not.toMatch(/author(?!s|")/);
});
