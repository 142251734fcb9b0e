import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentOf, BACKGROUNDS, contrast } from '../../src/model/accent.ts';

describe('accentOf(color)', () => {
  it('has enough contrast for text in both themes, whatever the color', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xff_ff_ff }), (value) => {
        const { light, dark } = accentOf(`#${value.toString(16).padStart(6, '0')}`);
        expect(contrast(light, BACKGROUNDS.light)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(dark, BACKGROUNDS.dark)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('keeps a color with enough contrast, and reports a changed one', () => {
    expect(accentOf('#7a1f2b')).toMatchObject({ light: '#7a1f2b', adjusted: ['dark'] });
    expect(accentOf('#FFE0A0')).toMatchObject({ dark: '#FFE0A0', adjusted: ['light'] });
  });

  it('measures as WCAG does, on the backgrounds of the site', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    const tokens = readFileSync('src/styles/parts/tokens.css', 'utf8');
    expect(tokens).toContain(`--panel: light-dark(${BACKGROUNDS.light}, ${BACKGROUNDS.dark})`);
  });
});
