import { expect, it } from 'vitest';
import { withFigures } from './page.ts';

const machine = { processor: 'P', cores: 2, memory: 8, node: 'v24' };

it('replaces the figures and nothing else', () => {
  const page = '# A\n\n## Figures\n\nold\n\n### old\n\n## After\n\nkept\n';
  const once = withFigures(page, machine, { links: [{ what: 'a page', value: 1.25, unit: 'ms' }] });
  expect(once).toContain('a page    1.25 ms');
  expect(once).not.toContain('old');
  expect(once).toMatch(/\n\n## After\n\nkept\n$/);
  expect(withFigures(once, machine, { links: [{ what: 'a page', value: 1.25, unit: 'ms' }] })).toBe(once);
});

it('wants the heading', () => {
  expect(() => withFigures('# A', machine, {})).toThrow(RangeError);
});
