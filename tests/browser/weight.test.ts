// The weight of the reading page of the first article, compressed as `npm run bench` measures it.

import { basename } from 'node:path';
import { chromium } from 'playwright';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { getCorpus } from '../../src/corpus/page-corpus.ts';
import { inOneList } from '../../src/model/corpus.ts';
import { type PageWeight, pageWeight } from '../bench/page-weight.ts';
import { scriptsOf } from '../bench/weight.ts';

const { url, dist } = inject('site');
const corpus = await getCorpus();
const [article = ''] = corpus.articles.keys();
const annotations = inOneList(corpus.annotations(article)).length;

/**
 * Maximum weight of a reading page in KB: EMPTY without annotations, and EACH for every annotation. Both are the
 * figures of the first article when this test was written.
 */
const EMPTY = 9;
const EACH = 0.14;

describe('a reading page', () => {
  it('is small for its number of annotations, and loads at most 4 KB of scripts', async () => {
    const { page, scripts } = await weightOfArticle();
    expect(page).toBeLessThanOrEqual(EMPTY + EACH * annotations);
    expect(scripts).toBeLessThanOrEqual(4);
  });

  it('can load at most 28 KB of scripts', async () => {
    const { scriptUrls } = await weightOfArticle();
    const names = scriptUrls.map((script) => basename(script, '.js'));
    expect(scriptsOf(dist, names)).toBeLessThanOrEqual(28);
  });
});

async function weightOfArticle(): Promise<PageWeight> {
  const browser = await chromium.connect(inject('browser'));
  onTestFinished(() => browser.close());
  return pageWeight(browser, `${url}articles/${article}.html`);
}
