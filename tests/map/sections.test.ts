import { describe, expect, it } from 'vitest';
import { nodesIn, sizeOf } from '../../src/map/pieces.ts';
import { sectionsOf } from '../../src/map/sections.ts';
import { argumentGraph } from '../../src/model/argument-graph.ts';
import type { ArgumentEntry } from '../../src/model/corpus.ts';
import { outline } from '../../src/model/outline.ts';
import { support, undercut } from '../arguments.ts';

const MANY = 12_000;

const shapes: readonly (readonly [string, (i: number) => ArgumentEntry])[] = [
  ['a chain', (i) => support(`s${i}`, [`c${i + 1}`], `c${i}`)],
  ['a circle', (i) => support(`s${i}`, [`c${i}`], `c${(i + 1) % MANY}`)],
  ['undercuts of undercuts', (i) => (i === 0 ? support('s0', ['b'], 'a') : undercut(`s${i}`, ['b'], `s${i - 1}`))],
  ['undercuts of a step that is not there', (i) => undercut(`s${i}`, ['b'], `s${i - 1}`)],
  ['a circle of undercuts', (i) => undercut(`s${i}`, ['b'], `s${(i + 1) % MANY}`)],
  ['many arguments on one claim', (i) => support(`s${i}`, [`c${i}`], 'a')],
];

describe('sectionsOf(graph, trees, most)', () => {
  it.each(shapes)('shows each of 12,000 arguments once, in maps of readable size: %s', (_, step) => {
    const graph = argumentGraph(Array.from({ length: MANY }, (_, i) => step(i)));
    const sections = sectionsOf(graph, outline(graph), 36);
    const shown = sections.flatMap(nodesIn).flatMap(({ kind, id }) => (kind === 'argument' ? [id] : []));
    expect(shown).toHaveLength(MANY);
    expect(new Set(shown).size).toBe(MANY);
    expect(Math.max(...sections.map(sizeOf))).toBeLessThanOrEqual(36);
  });
});
