// mainPoints(claims, arguments, article) → the claims that are underlined when the page opens.

import { describe, expect, it } from 'vitest';
import { mainPoints, mainRoleOf } from '../../src/model/main-points.ts';
import { support } from '../arguments.ts';
import { article, claim } from '../entries.ts';

const own = (id: string, data = {}) => claim(`t/${id}`, { quote: 'words', ...data });
const args = [
  support('first', ['reason'], 'step'),
  support('second', ['step'], 'thesis'),
  support('x', ['far'], 'aside'),
];

const cases = [
  { title: 'the thesis', claims: [own('thesis')], main: ['thesis'] },
  { title: 'a claim that supports the thesis directly and is supported', claims: [own('step')], main: ['step'] },
  { title: 'a conclusion that supports nothing', claims: [own('aside')], main: ['aside'] },
  { title: 'no reason of the author’s own', claims: [own('reason'), own('far'), own('alone')], main: [] },
  { title: 'a claim that somebody else holds', claims: [own('reason', { holder: 'mayor' })], main: ['reason'] },
  {
    title: 'a claim that the author concedes, questions or rejects',
    claims: [own('a', { stance: 'concedes' }), own('b', { stance: 'questions' }), own('c', { stance: 'rejects' })],
    main: ['a', 'b', 'c'],
  },
];

describe('mainPoints(claims, arguments, article)', () => {
  it.each(cases)('has $title', ({ claims, main }) => {
    const found = mainPoints(claims, args, article('t', 'A text.', { thesis: 'thesis', authors: ['jane'] }));
    expect([...found]).toEqual(main.map((id) => `t/${id}`));
  });

  it('has all claims of a text without thesis and arguments', () => {
    expect([...mainPoints([own('a'), own('b')], [], article('t', 'A text.'))]).toEqual(['t/a', 't/b']);
  });
});

describe('mainRoleOf(claim, article)', () => {
  const text = article('t', 'Text.', { thesis: 'a', explains: 'b' });

  it.each([
    ['t/a', 'concludes'],
    ['t/b', 'explains'],
    ['t/c', undefined],
    ['other/a', undefined],
  ])('takes %s for %s', (id, role) => {
    expect(mainRoleOf(claim(id, { implicit: true }), text)).toBe(role);
  });
});
