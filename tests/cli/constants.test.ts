// A command's file calls its functions while it is loaded. A constant below this call has no value yet.

import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

it('has each constant of a command above the first await', () => {
  const late = globSync('src/**/*.ts').flatMap((file) => {
    const [, ...after] = readFileSync(file, 'utf8').split(/^await /m);
    return [...after.join('').matchAll(/^(?:export )?(?:const|let|class) .*/gm)].map(([line]) => `${file}: ${line}`);
  });
  expect(late).toEqual([]);
});
