import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { svgFile } from '../../src/map/file.ts';
import { colorsOf, sitePen } from '../../src/map/pens.ts';
import { drawing } from '../../src/map/svg.ts';
import { maps } from './graphs.ts';

const colors = colorsOf(readFileSync('src/styles/parts/tokens.css', 'utf8'));

describe('svgFile(layout, facts)', () => {
  it('needs no other file, and links to the site', async () => {
    const [map] = await maps(['a < b + c', 'a ! d', '1 ~ e']);
    const file = map
      ? svgFile(map.layout, {
          title: '<Title>',
          description: '5 claims & 3 arguments',
          colors,
          toRoot: '../..',
          language: 'fa',
          chromeLanguage: 'en',
          stamp: 'Draft',
        })
      : '';
    expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /);
    expect(file).toContain('<title>&lt;Title&gt;</title><desc>5 claims &amp; 3 arguments</desc>');
    expect(file).not.toMatch(/ (?:class|style|id)=|<style|<script/);
    expect(file).not.toMatch(/undefined|NaN/);
    const links = [...file.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(links.slice(0, 2)).toEqual(['../../articles/a.html#claim-a', '../../arguments/a/step-1.html']);
    expect(links.every((href) => href.startsWith('../../'))).toBe(true);
  });
});

describe('drawing(layout, pen)', () => {
  it('weighs at most 10 KB for sixty claims and arguments', async () => {
    const claim = (i: number) => `claim-${(i * 7919) % 1000}-whose-label-is-as-long-as-labels-get`;
    const line = (i: number) =>
      `${claim(i)} ${i % 5 === 4 ? '!' : '<'} ${claim(i + 1)} + ${claim(i + 50)} + ${claim(i + 99)}`;
    const [map] = await maps(Array.from({ length: 14 }, (_, i) => line(i)));
    expect(map?.layout.boxes.length).toBeGreaterThan(55);
    expect(gzipSync(map ? drawing(map.layout, sitePen) : '').length).toBeLessThan(10_000);
  });
});

describe('colorsOf(css)', () => {
  it('finds the light colors', () => {
    expect(colors).toMatchObject({ ink: '#1c1a16', rejects: '#a8323a' });
  });

  it('names a missing color', () => {
    expect(() => colorsOf(':root { --paper: #fff; }')).toThrow(/--ink/);
  });
});
