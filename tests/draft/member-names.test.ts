// Texts whose words, elements and attributes are names of members that every object of JavaScript has.

import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/ingest/read/read-source.ts';
import { slug } from '../../src/model/entry.ts';
import { proposalOf } from '../ingest/sources.ts';
import { valueFrom } from '../value-from.ts';

const names = Object.getOwnPropertyNames(Object.prototype);

describe('a text with names of members of objects', () => {
  it.each(names)('is drafted like any other with the holder %s', (name) => {
    const text = `Keep ${name}\nBy ${name}\n\nAnn Lee says that ${name} cannot pay. ${name} says that the bridge is old and ${name} warns that the ferry will sink.\n\nThe ${name} argue that “${name} is wrong”. ${name[0]?.toUpperCase()}${name.slice(1)}’s report says that the town is poor, according to ${name}.`;
    const { claims, actors } = proposalOf('test', text);
    expect(claims.length).toBeGreaterThan(1);
    expect(actors.filter(({ id }) => !slug.safeParse(id).success)).toEqual([]);
  });

  it.each(names)('is read like any other with %s in its markup', async (name) => {
    const html = `<h1 role="${name}">Keep the ferry</h1><div itemprop="${name}" class="${name}" rel="${name}"><${name} role="${name}"><p id="${name}">Ann Lee says that the town cannot pay for a bridge and that it must keep the ferry.</p></${name}></div>`;
    const { text } = valueFrom(await readSource(new TextEncoder().encode(html), 'test.html'));
    expect(text).toContain('Ann Lee says that the town cannot pay');
  });
});
