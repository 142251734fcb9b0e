import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/corpus/yaml/parse.ts';

/** YAML with nested aliases: each of 9 levels repeats the level before 10 times, which makes 10^9 values. */
const BOMB = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi']
  .map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghi'[i]}`).join(', ')}]`)
  .join('\n')}\n`;

const broken: readonly (readonly [title: string, yaml: string, says: string])[] = [
  ['an alias without an anchor', 'title: *draft*\n', 'text that begins with * stands for other text in YAML'],
  ['aliases that multiply', BOMB, 'text that begins with * stands for other text in YAML'],
  ['lists nested too deeply', `a: ${'['.repeat(20_000)}`, 'lists within lists, deeper than can be read'],
  ['a field given twice', 'a: 1\na: 2\n', 'this field is given twice'],
  ['a tag', 'a: !draft x\n', 'text can’t begin with this character'],
];

describe('parseYaml(part)', () => {
  it.each(broken)('reports %s and does not throw', (_, yaml, says) => {
    expect(parseYaml({ yaml, firstLine: 2 })).toMatchObject({
      diagnosis: { found: says, remedy: expect.stringMatching(/\w/) },
      at: { line: expect.any(Number), column: expect.any(Number) },
    });
  });

  it('gives positions in the file, even if only a part of the path exists', () => {
    const parsed = parseYaml({ yaml: 'a:\n  - b\n  - c: d\n', firstLine: 2 });
    if (!('positionOf' in parsed)) throw new TypeError('expected a value');
    expect(parsed.positionOf(['a', 1, 'c'])).toEqual({ line: 4, column: 8 });
    expect(parsed.positionOf(['a', 1, 'x', 'y'])).toEqual({ line: 4, column: 5 });
    expect(parsed.positionOf(['z'])).toEqual({ line: 1, column: 1 });
  });

  it('reads an empty text as nothing', () => {
    expect(parseYaml({ yaml: '', firstLine: 1 })).toMatchObject({ value: null });
  });
});
