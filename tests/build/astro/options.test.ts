import { describe, expect, it } from 'vitest';
import { languageReport } from '../../../src/build/astro/face.ts';
import { optionProblems } from '../../../src/build/astro/options.ts';
import { lineOf } from '../../../src/model/problem-text.ts';
import { site } from '../../../src/model/site.ts';
import { interfaceLanguages } from '../../../src/ui/languages.ts';

describe('optionProblems(options, root)', () => {
  it('finds files that are not there', () => {
    const options = { css: ['package.json', './custm.css'], components: { SiteFooter: './Foter.astro' } };
    expect(optionProblems(options, '.').map(lineOf)).toEqual([
      'astro.config: there is no file "./custm.css", which postil(…) names; correct the name (options)',
      'astro.config: there is no file "./Foter.astro", which postil(…) names; correct the name (options)',
    ]);
  });

  it('finds components that can’t be replaced', () => {
    // A configuration in JavaScript may have any name.
    const options = JSON.parse('{ "components": { "SiteFoot": "package.json", "SiteHeader": "package.json" } }');
    expect(optionProblems(options, '.').map(lineOf)).toEqual([
      'astro.config: "SiteFoot" can’t be replaced: expected one of SiteHeader, SiteFooter, MarginNote; correct the name (options)',
    ]);
  });
});

describe('languageReport(site)', () => {
  it('reports a language without an interface', () => {
    expect(languageReport(site.parse({ language: 'tlh' }))).toBe(
      'Postil has no interface in the language “tlh” of site.yaml, so menus and labels are in English; it has ' +
        interfaceLanguages.join(', '),
    );
    const others = ['en-GB', 'de-AT', 'fa'].map((language) => languageReport(site.parse({ language })));
    expect(others).toEqual([undefined, undefined, undefined]);
  });
});
