// Tagged words → verb groups ("has not been told", finite, passive, negated) and noun phrases.

import { describe, expect, it } from 'vitest';
import { phrasesIn, taggedWords } from '../../../src/text/phrases/phrases.ts';

const cases: readonly (readonly [text: string, verbs: readonly string[], nouns: readonly string[]])[] = [
  ['The old mill has not been closed.', ['has not been closed (finite, passive, negated)'], ['The old mill']],
  ['She wants to say it.', ['wants (finite)', 'to say (infinitive)'], ['She', 'it']],
  ['The mayor’s wife never said that.', ['said (finite, negated)'], ['The mayor’s wife', 'that']],
  ['He left, saying nothing.', ['left (finite)', 'saying (gerund)'], ['He', 'nothing']],
];

describe('phrasesIn(words)', () => {
  it.each(cases)('of %j', (text, verbs, nouns) => {
    const found = phrasesIn(taggedWords(text));
    const words = ({ first, last }: { first: number; last: number }) =>
      text.slice(found.words[first]?.start, found.words[last]?.end);
    const shown = found.verbs.map((verb) => {
      const signs = [verb.form, verb.passive && 'passive', verb.negated && 'negated'].filter(Boolean).join(', ');
      return `${words(verb)} (${signs})`;
    });
    expect(shown).toEqual(verbs);
    expect(found.nouns.map(words)).toEqual(nouns);
  });
});
