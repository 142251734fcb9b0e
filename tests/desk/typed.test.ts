import { describe, expect, it } from 'vitest';
import { type Typed, withStance } from '../../src/desk/client/typed.ts';

function claim(fields: Typed['fields'], others: Partial<Typed> = {}): Typed {
  return { collection: 'claims', fields, quotes: [], body: '', ...others };
}

const changed = { file: 'claims/a/one.md', base: { data: { stance: 'reports' }, body: '', digest: '' } };

describe('withStance(claim)', () => {
  it.each<[string, Typed, unknown]>([
    ['reports a new claim of somebody', claim({ holder: 'ann' }), 'reports'],
    ['keeps the stance of a new claim that has one', claim({ holder: 'ann', stance: 'concedes' }), 'concedes'],
    ['endorses a claim whose holder was removed', claim({ stance: 'reports' }, changed), 'endorses'],
    ['keeps another stance of it', claim({ stance: 'questions' }, changed), 'questions'],
    ['keeps a chosen stance', claim({ stance: 'reports' }, { ...changed, stanceBy: 'editor' }), 'reports'],
    [
      'reports it again with a holder',
      claim({ holder: 'bob', stance: 'endorses' }, { ...changed, stanceBy: 'holder' }),
      'reports',
    ],
    [
      'keeps that of a changed claim with a first holder',
      claim({ holder: 'bob', stance: 'endorses' }, changed),
      'endorses',
    ],
    ['leaves arguments alone', claim({ holder: 'bob' }, { collection: 'arguments' }), undefined],
  ])('%s', (_, typed, stance) => {
    expect(withStance(typed).fields['stance']).toBe(stance);
  });

  it('says that the stance follows the holder', () => {
    expect(withStance(claim({ stance: 'reports' }, changed)).stanceBy).toBe('holder');
  });
});
