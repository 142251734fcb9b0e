import { expect, it } from 'vitest';
import { packFor } from '../../../../src/draft/languages/languages.ts';
import { typeOfName } from '../../../../src/draft/rules/actors/people.ts';

it.each([
  ['The police command', 'organization'],
  ['Town council', 'organization'],
  ['Critics of the plan', 'group'],
  ['Jane O’Neill', 'person'],
  ['The governor of the bank', 'person'],
])('the type of the actor “%s” is %s', (name, type) => {
  expect(typeOfName(name, packFor(name, 'en'))).toBe(type);
});
