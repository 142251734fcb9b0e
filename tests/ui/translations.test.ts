// The files of words beside the English one: no text is left in English, no parameter is lost, and each language has
// its own punctuation. The compiler checks that no word is missing.

import { describe, expect, it } from 'vitest';
import { interfaceLanguages, wordsOf } from '../../src/ui/languages.ts';

type Word = string | ((...parameters: readonly string[]) => string);

const LANGUAGES = interfaceLanguages.filter((language) => language !== 'en');

/** Groups with the name of a format or a key, which are the same in every language. */
const NAMES = /\.name$|^keyWords\..*\.0$/;

/** Shorter words may be the same in two languages: “Arguments”, “Interpretation”. */
const LONGEST_SHARED_WORD = 14;

/**
 * Numbers as texts, so that they fit a parameter that is a name, a count or a year. None of them is part of another.
 */
const PARAMETERS = ['2031', '2042', '2053'];

/** Functions with a list, a language or an entry of the corpus as parameter. */
const OTHER_PARAMETERS = /^remarkWords\.|^commonWords\.names$|^faceWords\.editors$|^languageWords$|^citeWords\.by$/;

/** Marks that the language does not use, or not without a space. */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  de: /[«»”]|“[^“„]*“/u,
  es: /[“”„]| [;:?!]/u,
  fa: /[\u0600-\u06ff][,;?]|[يك“”„]/u,
  fr: /[“”„]|[^\u202f\d.][;?!](?:\s|$)|(?<!\u00a0|postil):(?:\s|$)|«[^\u00a0]|[^\u00a0]»/u,
};

const english = wordsIn('en');

describe.each(LANGUAGES)('the words in %s', (language) => {
  const words = wordsIn(language);
  const texts = [...words].map(([path, word]) => [path, typeof word === 'string' ? word : printed(word)] as const);

  it('leave no text in English', () => {
    const left = [...words].filter(
      ([path, word]) =>
        typeof word === 'string' &&
        word.length > LONGEST_SHARED_WORD &&
        !NAMES.test(path) &&
        english.get(path) === word,
    );
    expect(left).toEqual([]);
  });

  it('print every parameter that the English words print', () => {
    const lost = [...words].flatMap(([path, word]) => {
      const original = english.get(path);
      if (typeof word === 'string' || typeof original !== 'function') return [];
      return PARAMETERS.filter((value) => prints(original, value) && !prints(word, value)).map(() => path);
    });
    expect(lost).toEqual([]);
  });

  it('have no unfilled parameter, and no straight quotation marks', () => {
    for (const [path, text] of texts) expect(text, path).not.toMatch(/undefined|NaN|#|"|\p{L}'/u);
  });

  it('have the punctuation of the language', () => {
    expect(FOREIGN[language], 'its marks in FOREIGN').toBeDefined();
    for (const [path, text] of texts) expect(text, path).not.toMatch(FOREIGN[language] ?? /$^/);
  });
});

/** Functions whose numbers name something or stand alone, so that no word beside them changes. */
const NAMING =
  /^numeral$|goToNote|linkTo|claimWords\.in$|\.(argued|also|page|cutShort|place|left|count|more|allValues|allOfKind|filterTitle|first)$|^layerWords|^announceWords|^editionWords|^teachWords|^partWords\.title/;

/** Parameters that are no counts: words, names, dates and shares. */
const NO_COUNTS =
  /quoted|notesOn|remove|none$|draftedBy|status$|citedDate|appearedWords|dateWords|languageWords|copyWords|credit|provenance|faceWords|heldStatement|asHeldBy|reportWords\.(score|runnerUp|from)|megabytes|reviewed$|save$|citeWords\.version/;

/** Nouns with the same form for one and for several. */
const INVARIABLE: Readonly<Record<string, RegExp>> = {
  de: /Artikel|Treffer|umstritten/,
  en: /disputed/,
  es: /más$/,
  fr: /fois|voix/,
};

// Persian nouns keep their form after a number.
it.each(interfaceLanguages.filter((language) => language !== 'fa'))(
  'words beside a count agree with it, in %s',
  (language) => {
    const stiff = [...wordsIn(language)].flatMap(([path, word]) => {
      if (typeof word === 'string' || NAMING.test(path) || NO_COUNTS.test(path)) return [];
      return [0, 1, 2].flatMap((i) => {
        const [one, several] = ['1', '3'].map((value) => word(...['2', '2', '2'].with(i, value)));
        const bare = (text = '') => text.replaceAll(/\d+/g, '#');
        const isSame = one !== several && bare(one) === bare(several) && !INVARIABLE[language]?.test(one ?? '');
        return isSame ? [`${path}: ${one}`] : [];
      });
    });
    expect(stiff).toEqual([]);
  },
);

/** Every text of a language with its path, such as `claimWords.stance`. */
function wordsIn(language: string): ReadonlyMap<string, Word> {
  return new Map(flat('', wordsOf({ language })).filter(([path]) => !OTHER_PARAMETERS.test(path)));
}

function flat(path: string, value: unknown): readonly (readonly [string, Word])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, (...parameters) => String(value(...parameters))]];
  return Object.entries(value as object).flatMap(([key, own]) => flat(path === '' ? key : `${path}.${key}`, own));
}

function printed(word: (...parameters: readonly string[]) => string): string {
  return word(...PARAMETERS);
}

/** Whether a text prints a number, in digits of any script and with or without separators. */
function prints(word: (...parameters: readonly string[]) => string, value: string): boolean {
  const digits = printed(word).replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  return digits.replaceAll(/(?<=\d)[\s.,٬](?=\d{3})/g, '').includes(value);
}
