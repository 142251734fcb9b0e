import { describe, expect, it } from 'vitest';
import { outlineText } from '../../src/cli/outline-text.ts';
import { rebut, support, undercut } from '../arguments.ts';
import { actor, argument, article, claim, corpus } from '../entries.ts';

describe('outlineText(corpus, article)', () => {
  it('shows the holder of each claim, and the arguments that support, attack and undercut it', () => {
    const library = corpus(
      article('t', 'Text.', { title: 'Ferries', thesis: 'a', authors: ['ada'] }),
      actor('ada', { name: 'Ada' }),
      actor('town', { name: 'The town' }),
      claim('t/a', { quote: 'a', statement: 'A.' }),
      claim('t/b', { quote: 'b', statement: 'B.', holder: 'town' }),
      claim('t/c', { quote: 'c', statement: 'C.', holder: 'unnamed' }),
      claim('t/d', { implicit: true, statement: 'D.' }),
      support('s', ['b', 'd'], 'a'),
      rebut('r', ['c'], 'a'),
      undercut('u', ['b'], 's'),
    );
    expect(outlineText(library, 't')).toEqual([
      'Ferries',
      'A.',
      '  − [unnamed] C.',
      '  + together:',
      '    & [The town] B.',
      '    & [unstated] D.',
      '    × [The town] B.',
    ]);
  });

  it('marks premises as held, and inferences that the editors supply', () => {
    const library = corpus(
      article('t', 'Text.', { title: 'Ferries', authors: ['ada'] }),
      actor('ada', { name: 'Ada' }),
      actor('town', { name: 'The town' }),
      claim('t/a', { quote: 'a', statement: 'A.' }),
      claim('t/b', { quote: 'b', statement: 'B.', holder: 'town' }),
      argument('t/s', { premises: [{ claim: 'b', as: 'held' }], conclusion: 'a', editorial: true }),
    );
    expect(outlineText(library, 't')).toEqual(['Ferries', 'A.', '  + [editors’ link] [as held by The town] B.']);
  });

  it('prints a chain of 20,000 lines, with the depth of a line as a number from some depth on', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => support(`s${i}`, [`c${i + 1}`], `c${i}`));
    const lines = outlineText(corpus(article('t', 'Text.'), ...chain), 't');
    expect(lines).toHaveLength(20_002);
    expect(lines.at(-1)).toBe(`${' '.repeat(60)}[20000 deep] + t/c20000`);
  });
});
