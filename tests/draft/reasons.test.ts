import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { reasonFor } from '../../src/draft/reasons.ts';

it('gives a reason in words for each rule that makes drafts', () => {
  const code = globSync('src/draft/{rules,languages}/**/*.ts').map((file) => readFileSync(file, 'utf8'));
  const rules = new Set(
    code.flatMap((text) => [...text.matchAll(/\brule: '([a-z-]+)'/g)].map(([, rule = '']) => rule)),
  );
  expect(rules.size).toBeGreaterThan(50);
  expect([...rules].filter((rule) => reasonFor(rule) === rule)).toEqual([]);
});
