import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelParts } from '../../../src/ingest/parts/label-parts.ts';
import { plainCharacters } from '../../../src/ingest/read/characters.ts';
import { linesOf } from '../../../src/ingest/read/lines.ts';
import { plainText } from '../../../src/ingest/read/plain/plain-units.ts';

/** A paragraph that is long enough to be recognized as running text. */
const P = 'The mill on the hill has stood there for two hundred years and nobody has ever asked it to move.';

const pages: readonly (readonly [what: string, lines: readonly string[], labels: string])[] = [
  ['a title and paragraphs', ['Save the Mill', '', P, '', P], 'title paragraph paragraph'],
  [
    'a thread of readers alone',
    ['Comments', '', 'Peter', '12 March', 'Well said.', '', 'Mary', '13 March', P],
    Array(7).fill('comment').join(' '),
  ],
  [
    'comments in German below two paragraphs',
    ['Save the Mill', '', 'Von Ann Lee', '', P, '', P, '', '3 Kommentare', '', 'Karl', '4. Mai 2024 um 10:12', '', P],
    `title byline paragraph paragraph ${Array(4).fill('comment').join(' ')}`,
  ],
  [
    'notices about subscriptions and contents of other sites',
    [
      'Save the Mill',
      '',
      P,
      '',
      'Jetzt weiterlesen mit Mühlenpost Plus: vier Wochen für einen Euro.',
      '',
      'To view this video please enable JavaScript',
      '',
      P,
    ],
    'title paragraph boilerplate boilerplate paragraph',
  ],
  ['a short thread without prose', ['3 comments', '', 'Peter', '', 'Well said.'], 'comment comment comment'],
  [
    'a count of comments in the head',
    ['Save the Mill', '', '3 comments', '', 'by Ann Lee', '', P, '', P],
    'title boilerplate byline paragraph paragraph',
  ],
  ['paragraphs without blank lines between', ['Save the Mill', P.repeat(2), P.repeat(2)], 'title paragraph paragraph'],
  ['a byline before the title', ['By Ann Lee', 'Save the Mill', '', P], 'byline title paragraph'],
  ['a bare name as byline', ['Save the Mill', '', 'Ann Lee', '', P], 'title byline paragraph'],
  [
    'a surname in capitals',
    ['Paper No. 3', '', 'WHARTON', '', 'To the People of the Valley:', '', P],
    'title byline salutation paragraph',
  ],
  ['an editor’s label in place of a name', ['Paper No. 3', '', 'DISPUTED', '', P], 'title boilerplate paragraph'],
  [
    'a picture line before the byline',
    ['Save the Mill', '', 'The mill at dusk', '', 'by Ann Lee', '', P],
    'title caption byline paragraph',
  ],
  [
    'a summary line',
    ['Save the Mill', '', 'It has served us well.', '', 'by Ann Lee', '', P],
    'title dek byline paragraph',
  ],
  [
    'a long summary line before the byline',
    ['Save the Mill', '', P, '', 'by Ann Lee', '', P],
    'title dek byline paragraph',
  ],
  ['a date', ['Save the Mill', '', '3 May 2019', '', P], 'title dateline paragraph'],
  ['a date before the title', ['3 May 2019', '', 'Save the Mill', '', P], 'dateline title paragraph'],
  [
    'a paragraph that begins with By',
    ['Save the Mill', '', P, '', 'By Monday, the council will have to decide what it wants to do about it.'],
    'title paragraph paragraph',
  ],
  ['a heading', ['Save the Mill', '', P, '', 'What it is worth', '', P], 'title paragraph heading paragraph'],
  ['a short paragraph', ['Save the Mill', '', P, '', 'Not so.', '', P], 'title paragraph paragraph paragraph'],
  ['a list', ['Save the Mill', '', P, '', '- wheat', '- rye', '', P], 'title paragraph list list paragraph'],
  [
    'lines of speech that begin with a dash',
    ['Save the Mill', '', P, '', '- It will be sold, he said.', '', '- And you?', '', '- I shall mill.', '', P],
    'title paragraph paragraph paragraph paragraph paragraph',
  ],
  [
    'a list of sentences with blank lines between',
    ['Save the Mill', '', P, '', '- It grinds wheat.', '', '- It grinds rye.', '', P],
    'title paragraph list list paragraph',
  ],
  [
    'a passage set apart',
    ['Save the Mill', '', P, '', '    What grinds today will grind tomorrow, and so on, they say.', '', P],
    'title paragraph quote paragraph',
  ],
  ['a first line set in', ['Save the Mill', '', `  ${P}`, '', `  ${P}`], 'title paragraph paragraph'],
  [
    'an advertisement between paragraphs',
    ['Save the Mill', '', P, '', 'Advertisement', '', P],
    'title paragraph boilerplate paragraph',
  ],
  [
    'a share bar above and below',
    ['Save the Mill', 'Share Tweet', '', P, '', 'Share | Print | Email'],
    'title boilerplate paragraph boilerplate',
  ],
  [
    'a bio by the name of the byline',
    ['Save the Mill', 'by Ann Lee', '', P, '', 'Ann Lee is a miller in Thornby.'],
    'title byline paragraph bio',
  ],
  ['a bio of the writer', ['Save the Mill', '', P, '', 'The writer is a miller in Thornby.'], 'title paragraph bio'],
  ['a signature', ['Save the Mill', '', P, '', 'Yours faithfully,', 'Ann Lee'], 'title paragraph signature signature'],
  [
    'footnotes',
    ['Save the Mill', '', P, '', '[1] See the parish roll.', '[2] Ibid.'],
    'title paragraph footnote footnote',
  ],
  [
    'a correction',
    ['Save the Mill', '', P, '', 'Correction: The mill has three floors.'],
    'title paragraph correction',
  ],
  ...[
    '• This article was amended on 3 May 2024. The mill has three floors, not four.',
    'o This column has been corrected to say that the mill has three floors.',
    'An earlier version of this article gave the mill four floors.',
    'Berichtigung: Die Mühle hat drei Stockwerke.',
    'In einer früheren Version dieses Artikels stand, die Mühle habe vier Stockwerke.',
    'Une version antérieure de cet article donnait quatre étages au moulin.',
    'Una versión anterior de este artículo decía que el molino tiene cuatro pisos.',
  ].map((notice): [string, string[], string] => [
    `a correction: ${notice}`,
    ['Save the Mill', '', P, '', notice],
    'title paragraph correction',
  ]),
  [
    'comments after their heading',
    ['Save the Mill', '', P, '', '2 Comments', '', P, '', P],
    'title paragraph comment comment comment',
  ],
  [
    'comments after a widget',
    ['Save the Mill', '', P, '', 'Share this article', '', `    ${P}`, '', '  3. Well said.'],
    'title paragraph boilerplate comment comment',
  ],
  [
    'comments that were closed',
    ['Save the Mill', '', P, '', 'Print', '', P, '', 'Comments are closed.'],
    'title paragraph boilerplate comment comment',
  ],
  [
    'a quotation after a name and a colon',
    ['A', '', P, '', 'As Orwell wrote:', '', P],
    'title paragraph paragraph paragraph',
  ],
  ['a speaker and a colon', ['A', '', P, '', 'Smith replied:', '', P], 'title paragraph paragraph paragraph'],
  [
    'a paragraph that ends in a time',
    ['A', '', P, '', 'The last boat left at 11:45 p.m.', '', P],
    'title paragraph paragraph paragraph',
  ],
  ...['Responses', 'Response'].map(
    (heading) =>
      [`a heading “${heading}”`, ['A', '', P, '', heading, '', P], 'title paragraph heading paragraph'] as const,
  ),
  ['a word of share bars', ['A', '', P, '', 'Comment', '', P], 'title paragraph boilerplate paragraph'],
  [
    'comments by their heads alone, once the text has ended',
    [
      'A',
      '',
      P,
      '',
      'Share this article',
      '',
      'Peter says:',
      '',
      'Well said.',
      '',
      'Mary, 3 May 2019 at 10:45',
      '',
      'No.',
    ],
    'title paragraph boilerplate comment comment comment comment',
  ],
  [
    'a paper’s section before the title',
    ['LETTERS TO THE EDITOR', '', 'Save the Mill', '', P],
    'boilerplate title paragraph',
  ],
  ['a trail of sections', ['Home > Culture > Comment', '', 'Save the Mill', '', P], 'boilerplate title paragraph'],
  ['a place and a day', ['Save the Mill', '', 'THORNBY, England, Oct. 14', '', P], 'title dateline paragraph'],
  ['a place and a weekday', ['Save the Mill', '', 'Thornby, Thursday', '', P], 'title dateline paragraph'],
  [
    'what stands under a byline',
    ['Save the Mill', '', 'By Ann Lee', 'Harbour Gazette', '', P],
    'title byline byline paragraph',
  ],
  ['a byline in French', ['Sauvons le moulin', '', 'Par Anne Lévy', '', P], 'title byline paragraph'],
  [
    'an author box between byline and date',
    [
      'Save the Mill',
      '',
      'By Ann Lee',
      '',
      'Ms. Lee is a miller who has ground flour in Thornby for thirty years.',
      '',
      '3 May 2019',
      '',
      P,
    ],
    'title byline bio dateline paragraph',
  ],
  [
    'a bio in another language',
    ['Sauvons le moulin', '', 'Par Anne Lévy', '', P, '', 'Anne Lévy a dirigé le moulin de Thornby pendant dix ans.'],
    'title byline paragraph bio',
  ],
  [
    'a bio in italics',
    ['Save the Mill', 'by Ann Lee', '', P, '', '*Ann Lee mills in Thornby.*'],
    'title byline paragraph bio',
  ],
  [
    'a list by letters',
    ['Save the Mill', '', P, '', '(a) wheat', '', '(b) rye', '', P],
    'title paragraph list list paragraph',
  ],
  [
    'a heading before words that lead to a list',
    ['Save the Mill', '', P, '', 'What it grinds', '', 'Consider what it grinds:', '', '- wheat', '- rye', '', P],
    'title paragraph heading paragraph list list paragraph',
  ],
  [
    'a heading in French quotes',
    ['Save the Mill', '', P, '', '« Un moulin pour tous »', '', P],
    'title paragraph heading paragraph',
  ],
  [
    'a footnote that was wrapped under a rule',
    [
      'Save the Mill',
      '',
      P,
      '',
      '----',
      '[1] The number is taken from the yearly report of the Bureau of Mills and',
      'does not count windmills.',
    ],
    'title paragraph boilerplate footnote',
  ],
  [
    'a list of what others read',
    ['Save the Mill', '', P, '', 'Most read', '1. Why bread is brown', '2. The last baker of Thornby'],
    'title paragraph boilerplate boilerplate boilerplate',
  ],
  [
    'a long notice after the text',
    [
      'Save the Mill',
      '',
      P,
      '',
      'The Gazette is committed to publishing a diversity of letters. Here are some tips for those who write to us.',
    ],
    'title paragraph boilerplate',
  ],
  [
    'whose views they are',
    [
      'Save the Mill',
      '',
      P,
      '',
      'The views expressed here are the author’s own and do not reflect those of this paper.',
    ],
    'title paragraph boilerplate',
  ],
];

describe('labelParts(text)', () => {
  it('takes the lines below the title of a page for its text if no line is a sentence', () => {
    const text =
      'The old mill of Thornby\n\n3 May\n\nIts old wheel turns again\n\nA film of it from the hill\n\nSee also\n';
    const outside = { label: 'boilerplate', rule: 'page-outside-text', confidence: 0.8 } as const;
    const title = { label: 'title', rule: 'page-title', confidence: 0.95 } as const;
    const units = plainText(linesOf(text)).units.map((unit, i) => ({ ...unit, markup: i === 0 ? title : outside }));
    const labels = labelParts({ text, units, facts: {} }).map(({ part }) => part.label);
    expect(labels).toEqual(['title', 'boilerplate', 'paragraph', 'paragraph', 'boilerplate']);
  });

  it.each(pages)('labels %s', (_, lines, labels) => {
    expect(
      labelled(lines.join('\n'))
        .map(({ part }) => part.label)
        .join(' '),
    ).toBe(labels);
  });

  it('rejoins lines that an editor wrapped', () => {
    const wrapped =
      'The mill on the hill has stood there for two hundred\nyears and nobody has ever asked it to move, although\nwell-\nmeaning people--and others--did ask the miller.';
    expect(labelled(`Save the Mill\n\n${wrapped}`).map(({ unit }) => unit.text)).toEqual([
      'Save the Mill',
      wrapped.replace('well-\n', 'well-').replaceAll('\n', ' '),
    ]);
  });

  it('tiles any text: parts follow each other without gap, by offsets and by lines, and keep every word', () => {
    fc.assert(
      fc.property(page(), (text) => {
        const found = labelled(text);
        const parts = found.map(({ part }) => part);
        expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
          withoutSpace(text) === '' ? '' : text,
        );
        expect(parts.map(({ startLine }) => startLine)).toEqual(
          parts.map((_, i) => (i === 0 ? 1 : (parts[i - 1]?.endLine ?? 0) + 1)),
        );
        if (parts.length > 0) expect(parts.at(-1)?.endLine).toBe(linesOf(text).length);
        // The signs of an e-mail that is quoted as a whole are left out.
        const words = (part: string) => withoutSpace(part).replaceAll('>', '');
        expect(words(found.map(({ unit }) => unit.text).join(''))).toBe(words(text));
      }),
    );
  });
});

function labelled(text: string): ReturnType<typeof labelParts> {
  return labelParts({ text, ...plainText(linesOf(text)) });
}

function withoutSpace(text: string): string {
  return plainCharacters(text).replace(/\s+/g, '');
}

/** Arbitrary pages of lines that look like parts of an op-ed, and of arbitrary lines. */
function page(): fc.Arbitrary<string> {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '',
      ' ',
      P,
      'by Ann Lee',
      'Share',
      '- a',
      '3. b',
      '    set in',
      '> said',
      'Comments',
      'Comments are closed.',
      '[1] x',
      '3 May 2019',
      'Dear Sir,',
      'ANN',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  return fc
    .tuple(fc.array(line, { maxLength: 20 }), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([lines, end]) => lines.join(end));
}
