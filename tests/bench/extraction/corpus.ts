// A checkout of mozilla/readability, postlight/parser or flairNLP/fundus → its saved pages, each with the expected
// results. The pages are other people's texts, so they are kept outside the repository.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { shownText } from './shown-text.ts';

/** The expected results for a page. Undefined: not known. An empty list of authors: the page names no author. */
export interface Gold {
  readonly title?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  /** The date of publication, as `2020-01-31`. */
  readonly published?: string | undefined;
  /** The whole running text. */
  readonly text?: string | undefined;
  /** The first words of the running text, if only these are known. */
  readonly begins?: string | undefined;
}

export interface GoldPage {
  readonly name: string;
  readonly html: Uint8Array;
  readonly gold: Gold;
}

/** @throws {RangeError} if the folder has the layout of none of these repositories */
export function goldPages(folder: string): readonly GoldPage[] {
  const pages = join(folder, 'test/test-pages');
  if (existsSync(pages)) return readabilityPages(pages);
  const tests = join(folder, 'src/extractors/custom');
  if (existsSync(tests)) return postlightPages(folder, tests);
  const news = join(folder, 'tests/resources/parser/test_data');
  if (existsSync(news)) return fundusPages(news);
  throw new RangeError(
    `expected a checkout of mozilla/readability, postlight/parser or flairNLP/fundus, got "${folder}"`,
  );
}

interface ReadabilityFacts {
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly publishedTime?: string | null;
}

function readabilityPages(folder: string): readonly GoldPage[] {
  return readdirSync(folder).map((name) => {
    const read = (file: string) => readFileSync(join(folder, name, file));
    const facts = JSON.parse(read('expected-metadata.json').toString()) as ReadabilityFacts;
    const gold = {
      title: facts.title ?? undefined,
      authors: namesIn(facts.byline ?? undefined),
      published: /^\d{4}-\d{2}-\d{2}/.exec(facts.publishedTime ?? '')?.[0],
      text: shownText(read('expected.html').toString()),
    };
    return { name, html: read('source.html'), gold };
  });
}

/**
 * The pages of postlight/parser. Each extractor's test file names its fixtures and has the expected values, set by
 * people.
 */
function postlightPages(folder: string, tests: string): readonly GoldPage[] {
  return readdirSync(tests).flatMap((site) => {
    const file = join(tests, site, 'index.test.js');
    if (!existsSync(file)) return [];
    const [, ...cases] = readFileSync(file, 'utf8').split(/(?=fixtures\/[^'"`]+\.html)/);
    return cases.flatMap((test) => {
      const fixture = /^fixtures\/([^'"`]+\.html)/.exec(test)?.[1] ?? '';
      const path = join(folder, 'fixtures', fixture);
      return existsSync(path) ? [{ name: fixture, html: asSaved(readFileSync(path)), gold: assertedIn(test) }] : [];
    });
  });
}

/** Restores the page as it was saved: the fixtures' meta elements have the attribute `value` instead of `content`. */
function asSaved(html: Buffer): Uint8Array {
  return Buffer.from(html.toString().replace(/(<meta\b[^>]{0,2000}?\s)value=/gi, '$1content='));
}

function assertedIn(test: string): Gold {
  return {
    title: asserted(test, 'title'),
    authors: /assert\.equal\(\s*author,\s*null/.test(test) ? [] : namesIn(asserted(test, 'author')),
    published: asserted(test, '(?:date_published|new_?[dD]ate_?[pP]ublished)\\S*')?.slice(0, 10),
    begins: asserted(test, '(?:first13|first3|text)'),
  };
}

function asserted(test: string, variable: string): string | undefined {
  const [, value] = new RegExp(`assert\\.equal\\(\\s*${variable},\\s*(['"\`][^\\n]*['"\`])`).exec(test) ?? [];
  return value
    ?.slice(1, -1)
    .replace(/\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|\\(.)/gi, (_, byte, unit, plain) =>
      plain === undefined ? String.fromCharCode(Number.parseInt(byte ?? unit, 16)) : plain,
    );
}

/** The names in a byline: "By Ann Lee and Ben Oak" → Ann Lee, Ben Oak. */
function namesIn(byline: string | undefined): readonly string[] | undefined {
  return byline
    ?.replace(/^by:? /i, '')
    .split(/\s*(?:,| and | & | y | und |;)\s*/)
    .filter((name) => name !== '');
}

interface FundusFacts {
  readonly title: string | null;
  readonly authors?: readonly string[] | null;
  readonly publishing_date?: string;
  readonly body?: {
    readonly sections: readonly { readonly headline: readonly string[]; readonly paragraphs: readonly string[] }[];
  };
}

/**
 * The pages of flairNLP/fundus, news in about thirty languages. The facts of a newspaper are in one file, in the order
 * of its saved pages, which have a date in their names. The summary line is no running text.
 */
function fundusPages(folder: string): readonly GoldPage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return files
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const facts = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Readonly<Record<string, FundusFacts>>;
      const paper = file.slice(0, -'.json'.length);
      const pages = files.filter((page) => page.startsWith(`${paper}_`) && page.endsWith('.html.gz'));
      const versions = Object.keys(facts).toSorted();
      return pages.map((page, i) => ({
        name: page,
        html: gunzipSync(readFileSync(join(folder, page))),
        gold: fundusGold(facts[versions[i] ?? '']),
      }));
    });
}

function fundusGold(facts: FundusFacts | undefined): Gold {
  const sections = facts?.body?.sections ?? [];
  return {
    title: facts?.title ?? undefined,
    authors: facts?.authors ?? undefined,
    published: facts?.publishing_date?.slice(0, 10),
    text: sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]).join('\n'),
  };
}
