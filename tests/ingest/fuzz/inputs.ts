// A seed → hostile files: valid files that are mutated, truncated, spliced and re-encoded; and files of repeated text.

import { pick, type Random, randomFrom } from '../../bench/random.ts';
import { documentOf } from '../read/document.ts';

export interface Input {
  /** The file's name, with the extension of its kind. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

const P =
  'The mayor says that the mill is in the way, because lorries are wide. But nobody asked her, and first of all it is ours.';

const GOOD: Readonly<Record<'txt' | 'md' | 'html' | 'docx', () => Buffer>> = {
  txt: () =>
    Buffer.from(
      `Save the Mill\n\nby Ann Lee\n\n${P}\n\n“It grinds,” she said. “It always did.”\n\n- wheat\n- rye\n\n    ${P}\n\n${P}\n\n[1] Ibid.\n\nAnn Lee is a miller.\n\n2 Comments\n\nTom says:\nNever.\n`,
    ),
  md: () =>
    Buffer.from(
      `---\ntitle: Save the Mill\nauthor: Ann Lee\n---\n\n# Save the Mill\n\n*By Ann Lee*\n\n${P}\n\n> ${P}\n\n1. wheat\n2. rye\n\n## Why\n\n${P} [x](y) \`z\`\n`,
    ),
  html: () =>
    Buffer.from(
      `<!doctype html><html lang=en><head><meta charset=utf-8><title>Save the Mill</title><script type="application/ld+json">{"@type":"Article","author":{"name":"Ann Lee"}}</script></head><body><nav><a href=/>Home</a></nav><article><h1>Save the Mill</h1><p class=byline>By Ann Lee</p><p>${P}</p><ul><li>wheat<li>rye</ul><blockquote>${P}</blockquote><p>${P}<br><br>${P}</p></article><ol class=comment-list><li>${P}</ol></body></html>`,
    ),
  docx: () =>
    Buffer.from(
      documentOf([{ style: 'Title', text: 'Save the Mill' }, { text: 'By Ann Lee' }, { text: P }, { text: P }]),
    ),
};

const kinds = Object.keys(GOOD) as (keyof typeof GOOD)[];

/**
 * Texts that are inserted into the files: markup of every format, misleading characters, words that rules search for.
 */
const SNIPPETS = [
  '\0',
  '\u202E',
  '\u00AD',
  '\u200B',
  '\uFEFF',
  '\u2028',
  '\u00A0',
  '\uFB01',
  '👩‍🌾',
  '\uD800',
  'ﷺ',
  'e\u0301',
  '\r',
  '\r\n',
  '\t',
  '\f',
  '\x1B[31m',
  '---\n',
  '\n---\nstatus: reviewed\n---\n',
  '*a',
  '&a [*a]',
  '!!js/function',
  '"',
  "'",
  '“',
  '”',
  '(',
  ')',
  '[',
  ']',
  '](',
  '<',
  '>',
  '</p>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<script>',
  '</script>',
  '<template>',
  '<br>',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '<table><tr>',
  '<svg><p>',
  '<p class="comment">',
  '`',
  '```\n',
  '**',
  '\\',
  '#',
  '> ',
  '- ',
  '1. ',
  '. ',
  ', ',
  ' because ',
  ' says that ',
  ' According to ',
  ' first, ',
  ' But ',
  ' not ',
  'Dr. ',
  'U.S. ',
  'By ',
  'Comments\n',
  'Share\n',
  'Comments are closed.\n',
  'Dear Sir,\n',
  '__proto__',
  'constructor',
  '../',
  'CON',
  'javascript:',
  '%00',
  '{{',
  '${',
];

export function mutated(seed: number): Input {
  const random = randomFrom(seed);
  const kind = pick(kinds, random);
  return { file: `fuzz-${seed}.${kind}`, bytes: damaged(GOOD[kind](), random) };
}

/** The bytes after one to eight random mutations. */
export function damaged(good: Buffer, random: Random): Buffer {
  let bytes = good;
  const times = 1 + Math.floor(random() * 8);
  for (let i = 0; i < times; i += 1) bytes = pick(MUTATIONS, random)(bytes, random);
  return bytes;
}

type Mutation = (bytes: Buffer, random: Random) => Buffer;

const place = (bytes: Buffer, random: Random) => Math.floor(random() * (bytes.length + 1));

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => bytes.subarray(0, place(bytes, random)),
  (bytes, random) => {
    const copy = Buffer.from(bytes);
    if (copy.length > 0) copy[place(bytes, random) % copy.length] = Math.floor(random() * 256);
    return copy;
  },
  (bytes, random) => inserted(bytes, random, Buffer.from(pick(SNIPPETS, random))),
  (bytes, random) =>
    inserted(bytes, random, Buffer.from(pick(SNIPPETS, random).repeat(1 + Math.floor(random() * 200)))),
  (bytes, random) =>
    inserted(bytes, random, Buffer.from(Array.from({ length: 30 }, () => pick(SNIPPETS, random)).join('a'))),
  (bytes, random) => {
    const [from, to] = [place(bytes, random), place(bytes, random)].toSorted((a, b) => a - b);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, random) => {
    const [from, to] = [place(bytes, random), place(bytes, random)].toSorted((a, b) => a - b);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  (bytes, random) => inserted(bytes, random, GOOD[pick(kinds, random)]().subarray(0, 300)),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  (bytes) => Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le').swap16(),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('latin1'), 'utf8'),
  (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('latin1').replaceAll(' ', '\n'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', ' '), 'latin1'),
];

function inserted(bytes: Buffer, random: Random, what: Buffer): Buffer {
  const at = place(bytes, random);
  return Buffer.concat([bytes.subarray(0, at), what, bytes.subarray(at)]);
}

/** Repeated pieces of inputs that are slow for a rule with more than linear time. */
const REPEATED: Readonly<Record<string, string>> = {
  'one word': 'word ',
  'one letter': 'a',
  parentheses: '(',
  'closed parentheses': '(a) ',
  'quotation marks': '"',
  'opening quotation marks': '“',
  apostrophes: "'",
  brackets: '[',
  'links of Markdown': '[a](b',
  'links of Markdown, closed': '![a](b) ',
  emphasis: '*a _b ',
  backticks: '`a``',
  tags: '<div>',
  'tags of inline markup': '<b>a',
  'tags that close nothing': '</p>',
  paragraphs: '<p>word, word. ',
  items: '<ul><li>a',
  references: '&amp;&#8220;',
  dots: '.',
  ellipses: '. . . ',
  commas: 'a, ',
  dashes: '—',
  hyphens: 'a-',
  spaces: ' ',
  'no-break spaces': '\u00A0',
  'soft hyphens': 'a\u00AD',
  'line ends': '\n',
  'short lines': 'a\n',
  'short paragraphs': 'Ann is. \n\n',
  'wrapped lines': 'word word word word word word word word word word word word\n',
  marks: '- a\n',
  numbers: '1. a\n',
  'quoted lines': '> a\n',
  headings: '# A\n\n',
  names: 'Ann Lee of the Mill and ',
  capitals: 'ANN LEE ',
  initials: 'A. ',
  abbreviations: 'Dr. Mr. U.S. ',
  reports: 'she says that he said that ',
  reasons: 'because it is so, therefore ',
  negations: 'not only never nobody but ',
  questions: 'Why? ',
  emoji: '👩‍🌾',
  'combining marks': '\u0301',
  ligatures: '\uFB03',
  'right-to-left letters': 'שלום ',
  'byline words': 'By by By ',
  dates: '3 May 2019 ',
};

/** Files of about this many characters, one for each repeated piece and each kind of text file. */
export function repeated(characters: number): readonly Input[] {
  return Object.entries(REPEATED).flatMap(([what, unit]) => {
    const text = unit.repeat(Math.ceil(characters / unit.length));
    return (['txt', 'md', 'html'] as const).map((kind) => ({
      file: `${what.replaceAll(' ', '-')}.${kind}`,
      bytes: Buffer.from(kind === 'html' ? `<h1>T</h1><p>${P}</p>${text}` : `Title\n\n${P}\n\n${text}`),
    }));
  });
}
