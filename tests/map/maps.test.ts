import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_WIDTH } from '../../src/map/layout.ts';
import { type ArgumentMap, MOST_NODES, mapsOf, overviewMapOf, wholeMapOf } from '../../src/map/maps.ts';
import { argument, article, claim, corpus } from '../entries.ts';
import { implicit, library, maps } from './graphs.ts';
import { layoutFaults } from './layout-faults.ts';

const range = (length: number) => Array.from({ length }, (_, i) => i);

/** Graphs that are difficult to lay out, by their special property. */
const graphs: Readonly<Record<string, readonly string[]>> = {
  'one argument': ['a < b'],
  'linked premises': ['a < b + c + d'],
  'independent premises': ['a < b', 'a < c', 'a < d'],
  'a chain': range(12).map((i) => `c${i} < c${i + 1}`),
  'a shared premise': ['a < b', 'a < c', 'b < d + e', 'c < d'],
  'an attack on a step': ['a < b', '1 ~ c', 'b < d'],
  'an attack on an attack on a step': ['a < b', '1 ~ c', '2 ~ d + e'],
  'two claims against each other': ['a ! b', 'b ! a'],
  'a circle of support': ['a < b', 'b < c', 'c < a'],
  'a claim that supports itself': ['a < a + b'],
  'a premise named twice': ['a < b + b'],
  'a forest': ['a < b', 'c < d', 'e ! f', 'g < h'],
  'an attack on itself': ['a < b', '2 ~ c'],
  'attacks on each other': ['2 ~ a', '1 ~ b'],
  'an attack on nothing': ['9 ~ a + b'],
  'twenty linked premises': [
    `a < ${range(20)
      .map((i) => `p${i}`)
      .join(' + ')}`,
  ],
  'twenty linked premises, each argued for': [
    `a < ${range(20)
      .map((i) => `p${i}`)
      .join(' + ')}`,
    ...range(20).map((i) => `p${i} < q${i}`),
  ],
  'a hundred reasons': range(100).map((i) => `a < r${i}`),
  'a chain of two hundred': range(200).map((i) => `c${i} < c${i + 1}`),
  'three hundred claims in a tree': range(100).map((i) => `c${i} < c${3 * i + 1} + c${3 * i + 2} + c${3 * i + 3}`),
};

describe('mapsOf(corpus, article)', () => {
  describe.each(Object.entries(graphs))('with %s', (_, lines) => {
    it('shows every argument in one map with all its premises, and no line crosses a box', async () => {
      const found = await maps(lines);
      expect(argumentsIn(found)).toEqual(lines.map((_line, i) => `a/step-${i + 1}`).sort());
      expect(
        lines.flatMap((line) =>
          line
            .split(/ [<!~+] /)
            .filter((id) => /^[a-z]/.test(id) && !found.some(({ claims }) => claims.has(`a/${id}`))),
        ),
      ).toEqual([]);
      expect(found.flatMap(({ layout }) => layoutFaults(layout))).toEqual([]);
      for (const { layout } of found) expect(layout.width).toBeLessThanOrEqual(MOST_WIDTH);
      for (const { layout } of found) expect(layout.boxes.length).toBeLessThanOrEqual(MOST_NODES);
    });
  });

  it('lets no line cross a box in any graph', async () => {
    const name = fc.integer({ min: 0, max: 14 }).map((i) => `c${i}`);
    const premises = fc.array(name, { minLength: 1, maxLength: 4 }).map((ids) => ids.join(' + '));
    const line = fc.oneof(
      fc.tuple(name, fc.constantFrom('<', '<', '!'), premises),
      fc.tuple(fc.integer({ min: 1, max: 12 }).map(String), fc.constant('~'), premises),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 20 }), async (parts) => {
        const lines = parts.map((part) => part.join(' '));
        const found = await maps(lines);
        expect(argumentsIn(found)).toEqual(lines.map((_line, i) => `a/step-${i + 1}`).sort());
        expect(found.flatMap(({ layout }) => layoutFaults(layout))).toEqual([]);
      }),
      { numRuns: 25, seed: 4 },
    );
  });

  it('is empty for an article without arguments', async () => {
    expect(await mapsOf(corpus(article('a', 'Text.'), implicit('lonely')), 'a')).toEqual([]);
  });

  it('draws the same map twice', async () => {
    const lines = ['a < b + c', 'a ! d', '1 ~ e', 'b < f', 'f < c'];
    expect(await maps(lines)).toEqual(await maps(lines));
  });

  it('makes a layout once for a corpus', async () => {
    const one = library(['a < b']);
    expect(await mapsOf(one, 'a')).toBe(await mapsOf(one, 'a'));
  });

  it('begins with the thesis and sets every conclusion above its premises', async () => {
    const [map] = await maps(['other < x', 'thesis < b + c', 'b < d'], { thesis: 'thesis' });
    const top = (key: string) => map?.layout.boxes.find((box) => box.key === key)?.y ?? Number.NaN;
    expect(map?.id).toBe('thesis');
    expect(top('claim a/thesis')).toBeLessThan(top('argument a/step-2'));
    expect(top('argument a/step-2')).toBeLessThan(top('claim a/b'));
    expect(top('claim a/b')).toBeLessThan(top('argument a/step-3'));
    expect(top('argument a/step-3')).toBeLessThan(top('claim a/d'));
  });

  it('sets the thesis above what is not connected with it', async () => {
    const lines = ['aside ! no', ...range(8).map((i) => `thesis < p${i}`)];
    const [map] = await maps(lines, { thesis: 'thesis' });
    const top = (key: string) => map?.layout.boxes.find((box) => box.key === key)?.y ?? Number.NaN;
    expect(top('claim a/thesis')).toBe(Math.min(...(map?.layout.boxes ?? []).map(({ y }) => y)));
    expect(top('claim a/aside')).toBeGreaterThan(top('claim a/thesis'));
  });

  it('joins linked premises in one argument, and gives each independent premise its own', async () => {
    const [map] = await maps(['a < b + c', 'a < d']);
    expect([...(map?.steps.values() ?? [])].map(({ word }) => word)).toEqual(['together support', 'supports']);
  });

  it('leads an undercut to the inference that it attacks', async () => {
    const [map] = await maps(['a < b', '1 ~ c']);
    const attack = map?.layout.lines.find(({ relation, headed }) => relation === 'undercut' && headed);
    expect(attack?.joins).toEqual(['argument a/step-1', 'argument a/step-2']);
  });

  it('points from a claim to the map that argues for it, and back', async () => {
    const found = await maps(
      range(30)
        .flatMap((i) => [`a < m${i % 3}`, `m${i % 3} < p${i}`])
        .filter((line, i, all) => all.indexOf(line) === i),
    );
    const see = (map: number, id: string) => found[map]?.claims.get(`a/${id}`)?.see;
    expect(found.map(({ id }) => id)).toEqual(['a', 'm0', 'm1', 'm2']);
    expect(see(0, 'm1')).toEqual([{ text: 'Argued in map 3', name: 'Argued in map 3', href: '/maps/a.html#map-m1' }]);
    expect(see(2, 'm1')).toEqual([{ text: 'Also in map 1', name: 'Also in map 1', href: '/maps/a.html#map-a' }]);
  });

  it('keeps every label in its box', async () => {
    const labels = [
      'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk',
      '战争不大可能发生，因为总统不愿意冒险',
      'دانشجویان شب‌ها جایی آرام برای درس خواندن ندارند',
      'WWWWWWWWWW WWWWWWWWWW MMMMMMMMMM WWWWWWWWWW WWWW',
      '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦',
    ].map((label) => label.slice(0, 50));
    const claims = labels.map((label, i) =>
      implicit(`c${i}`, {
        label,
        holder: ['somebody-with-a-very-long-name-indeed', 'another-one-of-them'],
        stance: 'questions',
      }),
    );
    const steps = argument('a/step', {
      premises: claims.slice(1).map(({ id }) => ({ claim: id.slice(2) })),
      conclusion: 'c0',
    });
    const [map] = await mapsOf(corpus(article('a', 'Text.', { dir: 'rtl' }), ...claims, steps), 'a');
    expect(map && layoutFaults(map.layout)).toEqual([]);
  });

  it('keeps a premise of another article, and draws no argument with a withdrawn claim', async () => {
    const gone = claim('a/gone', { implicit: true, status: 'withdrawn' });
    const far = claim('b/far', { implicit: true });
    const step = argument('a/step', {
      premises: [{ claim: 'b/far' }, { claim: 'missing' }],
      conclusion: 'c',
    });
    const broken = argument('a/broken', { premises: [{ claim: 'gone' }, { claim: 'b/far' }], conclusion: 'c' });
    const [map] = await mapsOf(
      corpus(article('a', 'Text.'), article('b', 'Text.'), implicit('c'), gone, far, step, broken),
      'a',
    );
    expect([...(map?.steps.keys() ?? [])]).toEqual(['a/step']);
    const faces = [...(map?.claims.values() ?? [])];
    expect(faces.map(({ label, href, elementId }) => [label, href, elementId])).toEqual([
      ['c', '/articles/a.html#claim-c', 'claim-c'],
      ['b/far', '/articles/b.html#claim-far', undefined],
      ['missing', undefined, 'claim-missing'],
    ]);
  });
});

function argumentsIn(found: readonly ArgumentMap[]): readonly string[] {
  return found.flatMap(({ steps }) => [...steps.keys()]).sort();
}

describe('overviewMapOf(corpus, article)', () => {
  /** A thesis with three arguments of different sizes, an attack on the largest, and its answer. */
  const debate = [
    'thesis < big',
    'thesis < small',
    'thesis < middle + other',
    ...range(12).map((i) => `big < b${i}`),
    ...range(60).map((i) => `b0 < bb${i}`),
    'middle < m1',
    'big ! objection',
    'objection ! answer',
  ];

  it('has the thesis, the leading premise of each argument for it, and the attacks on these', async () => {
    const map = await overviewMapOf(library(debate, { thesis: 'thesis' }), 'a');
    const labels = [...(map?.claims.values() ?? [])].map(({ label }) => label);
    expect(labels.toSorted()).toEqual(['answer', 'big', 'middle', 'objection', 'small', 'thesis']);
    expect(map?.layout.width).toBeLessThanOrEqual(MOST_WIDTH);
    expect(layoutFaults(map?.layout ?? { width: 0, height: 0, mirrored: false, boxes: [], lines: [] })).toEqual([]);
  });

  it('has no element ids, since another map of the page has them, and leads to that map', async () => {
    const map = await overviewMapOf(library(debate, { thesis: 'thesis' }), 'a');
    const faces = [...(map?.claims.values() ?? []), ...(map?.steps.values() ?? [])];
    expect(faces.flatMap(({ elementId }) => elementId ?? [])).toEqual([]);
    expect(map?.claims.get('a/big')?.see.map(({ href }) => href)).toEqual(['/maps/a.html#map-big']);
  });

  it('is undefined for an article with a single map', async () => {
    expect(await overviewMapOf(library(['a < b']), 'a')).toBeUndefined();
    expect(await wholeMapOf(library(['a < b']), 'a')).toBeUndefined();
  });
});

describe('wholeMapOf(corpus, article)', () => {
  it('has every argument, without links to other maps', async () => {
    const lines = graphs['three hundred claims in a tree'] ?? [];
    const map = await wholeMapOf(library(lines), 'a');
    expect(map?.steps.size).toBe(lines.length);
    expect([...(map?.claims.values() ?? [])].flatMap(({ see }) => see)).toEqual([]);
    expect(map?.layout.boxes.length).toBe(301 + lines.length);
  });
});
