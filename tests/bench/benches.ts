// The table of benches, by the NAME in `npm run bench -- NAME`.

import type { Measure } from './bench.ts';

export interface BenchEntry {
  readonly about: string;
  /** Requirements besides Node. `site`: a built site and a browser. */
  readonly needs: 'nothing' | 'site';
  readonly load: () => Promise<{ readonly measure: Measure }>;
}

export const benches: Readonly<Record<string, BenchEntry>> = {
  ingest: { about: 'texts as received → articles with drafts', needs: 'nothing', load: () => import('./ingest.ts') },
  extraction: {
    about: 'saved pages → title, authors, date and text, beside Readability; takes --corpus',
    needs: 'nothing',
    load: () => import('./extraction.ts'),
  },
  fuzz: {
    about: 'damaged and hostile files through the ingest: none may fail',
    needs: 'nothing',
    load: () => import('./fuzz.ts'),
  },
  anchoring: {
    about: 'quotes found in texts of three lengths',
    needs: 'nothing',
    load: () => import('./anchoring.ts'),
  },
  drift: {
    about: 'quotes found again after their text was edited at random',
    needs: 'nothing',
    load: () => import('./drift.ts'),
  },
  links: { about: 'the pass that makes links relative', needs: 'nothing', load: () => import('./links.ts') },
  drafting: {
    about:
      'drafts beside annotations made by hand; takes --corpus for texts from the world, and --model for a language model',
    needs: 'nothing',
    load: draftingBench,
  },
  install: { about: 'the size of an installed library', needs: 'nothing', load: () => import('./install.ts') },
  reading: {
    about: 'an article with its annotations → HTML, beside @astrojs/markdown-remark',
    needs: 'nothing',
    load: () => import('./reading.ts'),
  },
  map: { about: 'an article’s argument map, beside Argdown’s', needs: 'nothing', load: () => import('./map.ts') },
  build: {
    about: 'a library → its site, beside Starlight, bare Astro and Eleventy with as many pages',
    needs: 'site',
    load: () => import('./build.ts'),
  },
  dense: {
    about: 'articles with as many annotations as the shipped edition → their site',
    needs: 'site',
    load: () => import('./dense.ts'),
  },
  rebuild: {
    about: 'the build after one claim was edited, beside the first',
    needs: 'site',
    load: () => import('./rebuild.ts'),
  },
  dev: { about: 'edit to screen under the server for editing', needs: 'site', load: () => import('./dev.ts') },
  growth: { about: 'how a site grows with its library', needs: 'site', load: () => import('./growth.ts') },
  search: {
    about: 'first results on a slow connection and a slow processor, beside plain Pagefind and MiniSearch',
    needs: 'site',
    load: () => import('./search.ts'),
  },
  weight: {
    about: 'what the reading page weighs, beside its text alone and Starlight’s page',
    needs: 'site',
    load: () => import('./weight.ts'),
  },
  lighthouse: {
    about: 'Lighthouse on a phone, beside Starlight’s page of the same text',
    needs: 'site',
    load: () => import('./lighthouse.ts'),
  },
  phone: {
    about: 'the reading page on a slow processor, beside Starlight’s page of the same text',
    needs: 'site',
    load: () => import('./phone.ts'),
  },
};

/** The drafts of the rules, then those of the language model after --model. */
async function draftingBench(): Promise<{ readonly measure: Measure }> {
  const [rules, model] = await Promise.all([import('./quality.ts'), import('./drafting.ts')]);
  return { measure: async (options) => [...(await rules.measure(options)), ...(await model.measure(options))] };
}
