import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DRIFT_PAGE, withDrift } from './drift-page.ts';
import { PAGE } from './page.ts';

it('puts the shares into the table and the text of the page about speed', () => {
  const speed = [
    'found right, 1–9 characters, nothing changed, 20 quotes   70 %',
    'found right, 10–19 characters, ≤ 20 % changed, 9 quotes   4.5 %',
    'found right, 40 characters and more, ≤ 10 % changed, 8 quotes   98 %  ≥ 95 %  reached',
    'on a second copy of the same words   0.5 %',
  ].join('\n');
  const page = '```text\nold\n```\n\nOf long ones, 1 % were found. Of all, 2 % were found in a second copy.\n';
  expect(withDrift(page, speed)).toBe(
    [
      '```text',
      'characters  nothing  ≤ 5 %  ≤ 10 %  ≤ 20 %  ≤ 30 %  ≤ 50 %',
      '1–9            70 %      –       –       –       –       –',
      '10–19             –      –       –   4.5 %       –       –',
      '```\n\nOf long ones, 98 % were found. Of all, 0.5 % were found in a second copy.\n',
    ].join('\n'),
  );
  expect(() => withDrift(page, '')).toThrow(RangeError);
});

it('finds the same figures on both pages of the guide', () => {
  const page = readFileSync(DRIFT_PAGE, 'utf8');
  expect(withDrift(page, readFileSync(PAGE, 'utf8'))).toBe(page);
});
