// An article of a built site → an EPUB 3 book: the text with its claims as pop-up notes, all notes in order, and the maps. It is
// made of the same pages as the site, and has their words. https://www.w3.org/TR/epub-33/

import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { DomUtils } from 'htmlparser2';
import JSZip from 'jszip';
import { mapOf, pageOf } from '../../model/address.ts';
import { escapeMarkup } from '../../text/escape.ts';
import type { Words } from '../../ui/languages.ts';
import { decoded, internalLink } from '../links/link-address.ts';
import { type Element, find, findAll, hasClass, openPage, setOrDelete, treeOf } from './page-tree.ts';

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
  /** The site's address, for links to pages that the book lacks. Without an address, such links become plain text. */
  readonly address: string | undefined;
  readonly words: Pick<Words, 'commonWords' | 'dir' | 'epubWords' | 'language'>;
}

/** A document of the book. */
interface Chapter {
  readonly file: string;
  readonly title: string;
  readonly content: readonly Element[];
  /** Whether the content is in the article's language. */
  readonly isText: boolean;
}

/** @throws {RangeError} if the built site in the folder `dist` has no such article */
export async function epub(dist: string, book: Book): Promise<Uint8Array> {
  const chapters = chaptersOf(dist, book);
  const pictures = new Map<string, string>();
  const files = fileOfIds(chapters);
  for (const chapter of chapters)
    for (const element of chapter.content) settle(element, chapter, { book, dist, files, pictures });
  const zip = new JSZip();
  const add = (name: string, content: string, compression?: 'STORE') =>
    zip.file(name, content, { createFolders: false, date: EPOCH, ...(compression && { compression }) });
  // The file that identifies the format must be the first one, and uncompressed.
  add('mimetype', 'application/epub+zip', 'STORE');
  add('META-INF/container.xml', CONTAINER);
  add('package.opf', packageOf(book, chapters, [...pictures.keys()]));
  add('nav.xhtml', navigationOf(book, chapters));
  add('style.css', STYLE);
  for (const chapter of chapters) add(chapter.file, documentOf(book, chapter));
  for (const [name, content] of pictures) add(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}

/** The date of all files in the archive, so that the same edition gives the same bytes. */
const EPOCH = new Date(Date.UTC(2000, 0, 1));

function chaptersOf(dist: string, { article, words: { commonWords, epubWords } }: Book): readonly Chapter[] {
  const page = openPage(dist, pageOf('articles', article).slice(1));
  const reading = page && find(page.tree, (element) => hasClass(element, 'reading'));
  if (page === undefined || reading === undefined) throw new RangeError(`There is no article "${article}" in ${dist}`);
  const notes = findAll(reading, (element) => hasClass(element, 'notes'));
  for (const group of notes) DomUtils.removeElement(group);
  const others = findAll(page.tree, (element) => hasClass(element, 'beneath'));
  const maps = openPage(dist, mapOf(article).slice(1));
  const figures = maps === undefined ? [] : findAll(maps.tree, (element) => hasClass(element, 'map-section'));
  return [
    { file: 'text.xhtml', title: commonWords.text, content: [reading], isText: true },
    { file: 'notes.xhtml', title: epubWords.notes, content: [...notes, ...others], isText: false },
    { file: 'maps.xhtml', title: commonWords.map, content: figures, isText: false },
  ].filter(({ content }) => content.length > 0);
}

function fileOfIds(chapters: readonly Chapter[]): ReadonlyMap<string, string> {
  const ids = chapters.flatMap(({ file, content }) =>
    content
      .flatMap((element) => [element, ...findAll(element, () => true)])
      .flatMap(({ attribs: { id } }) => (id === undefined ? [] : [[id, file] as const])),
  );
  // The text comes first: a box of a map has the id of the passage that it links to.
  return new Map(ids.toReversed());
}

interface Setting {
  readonly book: Book;
  readonly dist: string;
  /** The file of each id. */
  readonly files: ReadonlyMap<string, string>;
  /** The drawings by file name; filled while the chapters are made. */
  readonly pictures: Map<string, string>;
}

/** Changes a part of a page into a part of the book. */
function settle(content: Element, chapter: Chapter, setting: Setting): void {
  for (const element of findAll(content, isOfTheSite)) DomUtils.removeElement(element);
  for (const view of findAll(content, ({ name }) => name === 'postil-map')) drawAsPicture(view, content, setting);
  if (hasClass(content, 'notes')) headGroup(content);
  for (const note of findAll(content, (element) => hasClass(element, 'note'))) makeNote(note);
  for (const reference of findAll(content, (element) => hasClass(element, 'ref'))) makeReference(reference);
  for (const number of findAll(content, (element) => hasClass(element, 'pilcrow'))) {
    number.name = 'span';
    DomUtils.appendChild(number, text(`¶ ${number.attribs['data-n']}`));
    number.attribs = { class: 'pilcrow' };
  }
  for (const folded of findAll(content, ({ name }) => ['details', 'summary'].includes(name))) {
    folded.name = folded.name === 'details' ? 'div' : 'p';
    delete folded.attribs['name'];
    delete folded.attribs['open'];
  }
  for (const link of findAll(content, ({ name }) => name === 'a')) settleLink(link, setting);
  for (const element of [content, ...findAll(content, () => true)]) {
    for (const name of Object.keys(element.attribs))
      if (/^(data-|download|aria-(?!label$))/.test(name)) delete element.attribs[name];
    if (setting.files.get(element.attribs['id'] ?? '') !== chapter.file) delete element.attribs['id'];
  }
}

/** Whether an element works only on the site: controls, links between its pages, and places of former ids. */
function isOfTheSite(element: Element): boolean {
  const { name, attribs } = element;
  const classes = ['glance', 'mark-key', 'more', 'scripted-only', 'unseen', 'map-unfold', 'map-see', 'who'];
  return (
    ['script', 'template', 'button', 'form', 'label', 'input', 'link', 'noscript', 'rect'].includes(name) ||
    classes.some((one) => hasClass(element, one)) ||
    attribs['data-now'] !== undefined ||
    (name === 'details' && find(element, ({ attribs }) => attribs['download'] !== undefined) !== undefined) ||
    (name === 'a' && attribs['download'] !== undefined)
  );
}

/** Replaces a drawing by a picture of it. The list below the drawing says the same in words. */
function drawAsPicture(view: Element, section: Element, { book, dist, pictures }: Setting): void {
  const map = section.attribs['id']?.replace(/^map-/, '') ?? '';
  const file = `${map}.svg`;
  const drawing = treeOf(readFileSync(join(dist, 'maps', book.article, file), 'utf8'));
  // A picture has no links.
  for (const link of findAll(drawing, ({ name }) => name === 'a')) {
    link.name = 'g';
    for (const name of ['href', 'aria-label']) delete link.attribs[name];
  }
  pictures.set(file, serialized(drawing.children));
  const title = find(section, ({ name }) => name === 'h2');
  const picture = treeOf(
    `<p><img src="${file}" alt="${escapeMarkup(title === undefined ? '' : DomUtils.textContent(title))}"/></p>`,
  );
  const [made] = picture.children;
  if (made !== undefined) DomUtils.replaceElement(view, made);
}

/** The label of a block's notes becomes a heading. */
function headGroup({ attribs, children }: Element): void {
  const label = attribs['aria-label'];
  const [heading] = treeOf(`<h2>${escapeMarkup(label ?? '')}</h2>`).children;
  const [first] = children;
  if (label !== undefined && heading !== undefined && first !== undefined) DomUtils.prepend(first, heading);
  delete attribs['aria-label'];
  delete attribs['role'];
}

/** A note becomes an aside, which reading systems show beside its passage. */
function makeNote(note: Element): void {
  note.name = 'aside';
  if (hasClass(note, 'argument')) return;
  note.attribs['epub:type'] = 'footnote';
  note.attribs['role'] = 'doc-footnote';
  const number = find(note, (element) => hasClass(element, 'number'));
  const sign = number?.attribs['data-sign'];
  if (number !== undefined && sign) DomUtils.prependChild(number, text(sign));
}

function makeReference(reference: Element): void {
  DomUtils.appendChild(reference, text(`${reference.attribs['data-sign'] ?? ''}${reference.attribs['data-n']}`));
  reference.attribs['epub:type'] = 'noteref';
  reference.attribs['role'] = 'doc-noteref';
  delete reference.attribs['aria-label'];
}

/** A link leads to a place in the book if the book has it, else to the site if the site has an address, else nowhere. */
function settleLink(link: Element, { book, files }: Setting): void {
  const { attribs } = link;
  const internal = internalLink(attribs['href'] ?? '');
  if (internal === undefined) return;
  const id = decodeURIComponent(internal.fragment.slice(1));
  const path = posix.join('articles', decoded(internal.path));
  const file = files.get(id || argumentId(path, book.article));
  if (file !== undefined) attribs['href'] = `${file}#${id || argumentId(path, book.article)}`;
  else
    setOrDelete(
      attribs,
      'href',
      book.address && internal.path ? new URL(path, book.address.replace(/\/?$/, '/')).href : undefined,
    );
}

/** The id of an argument's note, for a link to the argument's page. */
function argumentId(path: string, article: string): string {
  return path.startsWith(`arguments/${article}/`) ? `argument-${posix.basename(path, '.html')}` : '';
}

function text(data: string): ReturnType<typeof treeOf>['children'][number] {
  const [made] = treeOf(escapeMarkup(data)).children;
  if (made === undefined) throw new TypeError('An empty text');
  return made;
}

function serialized(nodes: ReturnType<typeof treeOf>['children']): string {
  return DomUtils.getOuterHTML(nodes, { xmlMode: true, encodeEntities: 'utf8' });
}

// The documents of the archive.

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

function documentOf(book: Book, { title, content, isText }: Chapter): string {
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

function navigationOf({ words: { epubWords, language, dir } }: Book, chapters: readonly Chapter[]): string {
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

function packageOf(book: Book, chapters: readonly Chapter[], pictures: readonly string[]): string {
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

/** Claims have the lines of the site; size, face and colours are the reader's. */
const STYLE = `mark { background: none; color: inherit; }
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
