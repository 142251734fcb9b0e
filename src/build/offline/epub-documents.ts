// A book with its chapters → the documents of an EPUB 3 archive: chapters, contents, package and style sheet.

import { DomUtils } from 'htmlparser2';
import { escapeMarkup } from '../../text/escape.ts';
import type { Words } from '../../ui/languages.ts';
import { type Element, find, hasClass, type treeOf } from './page-tree.ts';

/** The metadata of a book. */
export interface Book {
  readonly article: string;
  /** A URI that identifies the edition. */
  readonly identifier: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly publisher: string;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** The date of the original: `2020-01`; undefined if it is not known. */
  readonly published: string | undefined;
  /** The day of the edition: `2026-01-31`. */
  readonly modified: string;
  readonly rights: string | undefined;
  /**
   * The site's address, for links to pages that are not in the book. Without an address, such links become plain text.
   */
  readonly address: string | undefined;
  readonly words: Pick<Words, 'commonWords' | 'dir' | 'epubWords' | 'language'>;
}

/** A document of the book. */
export interface Chapter {
  readonly file: string;
  readonly title: string;
  readonly content: readonly Element[];
  /** Whether the content is in the article's language. */
  readonly isText: boolean;
}

export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

export function documentOf(book: Book, { title, content, isText }: Chapter): string {
  const { language, dir } = isText ? book : book.words;
  const body = isText
    ? serialized([...content])
    : `<section><h1>${escapeMarkup(title)}</h1>${serialized([...content])}</section>`;
  return page(language, dir, isText ? book.title : title, body);
}

function page(language: string, dir: string, title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${dir}">
<head><title>${escapeMarkup(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>${body}</body>
</html>
`;
}

export function navigationOf({ words: { epubWords, language, dir } }: Book, chapters: readonly Chapter[]): string {
  const items = chapters.map(({ file, title, content }) => {
    const parts = content.flatMap((element) => {
      const id = hasClass(element, 'map-section') ? element.attribs['id'] : undefined;
      const heading = id && find(element, ({ name }) => name === 'h2');
      return heading ? [`<li><a href="${file}#${id}">${escapeMarkup(DomUtils.textContent(heading))}</a></li>`] : [];
    });
    return `<li><a href="${file}">${escapeMarkup(title)}</a>${parts.length > 0 ? `<ol>${parts.join('')}</ol>` : ''}</li>`;
  });
  return page(
    language,
    dir,
    epubWords.contents,
    `<nav epub:type="toc"><h1>${escapeMarkup(epubWords.contents)}</h1><ol>${items.join('\n')}</ol></nav>`,
  );
}

export function packageOf(book: Book, chapters: readonly Chapter[], pictures: readonly string[]): string {
  const { words } = book;
  const people = [
    ...book.authors.map((name, i) => person('creator', `author-${i + 1}`, name, 'aut')),
    ...book.editors.map((name, i) => person('contributor', `editor-${i + 1}`, name, 'edt')),
  ];
  const access = [
    ['accessMode', 'textual'],
    ...(pictures.length > 0 ? [['accessMode', 'visual']] : []),
    ['accessModeSufficient', 'textual'],
    ...[
      'structuralNavigation',
      'tableOfContents',
      'readingOrder',
      'displayTransformability',
      ...(pictures.length > 0 ? ['alternativeText', 'longDescription'] : []),
    ].map((feature) => ['accessibilityFeature', feature]),
    ['accessibilityHazard', 'none'],
    ['accessibilitySummary', words.epubWords.accessibility],
  ];
  const manifest = [
    item('nav', 'nav.xhtml', 'application/xhtml+xml', ' properties="nav"'),
    item('style', 'style.css', 'text/css'),
    ...chapters.map(({ file }) => item(file.replace('.xhtml', ''), file, 'application/xhtml+xml')),
    ...pictures.map((file, i) => item(`picture-${i + 1}`, file, 'image/svg+xml')),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${words.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeMarkup(book.identifier)}</dc:identifier>
<dc:title>${escapeMarkup(book.title)}</dc:title>
<dc:language>${book.language}</dc:language>
${people.join('\n')}
<dc:publisher>${escapeMarkup(book.publisher)}</dc:publisher>
${book.published === undefined ? '' : `<dc:date>${book.published}</dc:date>`}
${book.rights === undefined ? '' : `<dc:rights>${escapeMarkup(book.rights)}</dc:rights>`}
<meta property="dcterms:modified">${book.modified}T00:00:00Z</meta>
${access.map(([property, value = '']) => `<meta property="schema:${property}">${escapeMarkup(value)}</meta>`).join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine page-progression-direction="${book.dir}">
${chapters.map(({ file }) => `<itemref idref="${file.replace('.xhtml', '')}"/>`).join('\n')}
</spine>
</package>
`;
}

/** @param role a MARC relator code: `aut`, `edt` */
function person(element: 'creator' | 'contributor', id: string, name: string, role: string): string {
  return `<dc:${element} id="${id}">${escapeMarkup(name)}</dc:${element}><meta refines="#${id}" property="role" scheme="marc:relators">${role}</meta>`;
}

function item(id: string, file: string, type: string, properties = ''): string {
  return `<item id="${id}" href="${file}" media-type="${type}"${properties}/>`;
}

/** The book's style sheet. Claims are underlined as on the site; the reader chooses size, typeface and colors. */
export const STYLE = `mark { background: none; color: inherit; }
.c { border-bottom: 1px solid; text-decoration: none; }
.c.told { border-bottom-style: dashed; }
.c.minor { border-bottom-style: none; }
.c.is-thesis { border-bottom-width: 3px; }
.ref { font-size: 0.7em; vertical-align: super; line-height: 0; text-decoration: none; }
.pilcrow { font-size: 0.7em; opacity: 0.7; }
.ref + .ref { margin-left: 0.3em; }
.byline span { display: block; }
.voice, .byline, .provenance, .rights { font-size: 0.85em; }
.note { margin: 0 0 1em; }
.note p, .note ul { margin: 0 0 0.3em; }
.label { font-weight: bold; }
.label + .voice { display: block; }
img { max-width: 100%; }
`;

export function serialized(nodes: ReturnType<typeof treeOf>['children']): string {
  return DomUtils.getOuterHTML(nodes, { xmlMode: true, encodeEntities: 'utf8' });
}
