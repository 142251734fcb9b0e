import { describe, expect, it } from 'vitest';
import { mainRoleOf } from '../../src/model/main-claim.ts';
import { article, claim } from '../entries.ts';

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
