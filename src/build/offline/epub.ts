// An article of a built site → an EPUB 3 book: the text with its claims as pop-up notes, all notes in order, and the
// maps. It is made of the same pages as the site, and has their words. https://www.w3.org/TR/epub-33/

import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { DomUtils } from 'htmlparser2';
import JSZip from 'jszip';
import { mapOf, pageOf } from '../../model/address.ts';
import { escapeMarkup } from '../../text/escape.ts';
import { decoded, internalLink } from '../links/link-address.ts';
import {
  type Book,
  type Chapter,
  CONTAINER,
  documentOf,
  navigationOf,
  packageOf,
  STYLE,
  serialized,
} from './epub-documents.ts';
import { type Element, find, findAll, hasClass, openPage, setOrDelete, treeOf } from './page-tree.ts';

/** @throws {RangeError} if the built site in the folder `dist` has no such article */
export async function epub(dist: string, book: Book): Promise<Uint8Array> {
  const chapters = chaptersOf(dist, book);
  const pictures = new Map<string, string>();
  const files = fileOfIds(chapters);
  for (const chapter of chapters)
    for (const element of chapter.content) convertToBook(element, chapter, { book, dist, files, pictures });
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
  // If several files have the same id, the first file is used. The text comes before the maps, and a box of a map has
  // the same id as the passage that it links to.
  return new Map(ids.toReversed());
}

interface Setting {
  readonly book: Book;
  readonly dist: string;
  /** The file of the book that contains each id. */
  readonly files: ReadonlyMap<string, string>;
  /** The drawings by file name; filled while the chapters are made. */
  readonly pictures: Map<string, string>;
}

/** Changes a part of a page into a part of the book. */
function convertToBook(content: Element, chapter: Chapter, setting: Setting): void {
  for (const element of findAll(content, isOfTheSite)) DomUtils.removeElement(element);
  for (const view of findAll(content, ({ name }) => name === 'postil-map')) drawAsPicture(view, content, setting);
  if (hasClass(content, 'notes')) makeHeading(content);
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
  for (const link of findAll(content, ({ name }) => name === 'a')) adaptLink(link, setting);
  for (const element of [content, ...findAll(content, () => true)]) {
    for (const name of Object.keys(element.attribs))
      if (/^(data-|download|aria-(?!label$))/.test(name)) delete element.attribs[name];
    if (setting.files.get(element.attribs['id'] ?? '') !== chapter.file) delete element.attribs['id'];
  }
}

/** Whether an element works only on the site: controls, links between pages, and anchors with former ids. */
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

/** Replaces a map's drawing by an image of the drawing (SVG). The list below has the same content in words. */
function drawAsPicture(view: Element, section: Element, { book, dist, pictures }: Setting): void {
  const map = section.attribs['id']?.replace(/^map-/, '') ?? '';
  const file = `${map}.svg`;
  const drawing = treeOf(readFileSync(join(dist, 'maps', book.article, file), 'utf8'));
  // Links don't work in an image, so they become groups.
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
function makeHeading({ attribs, children }: Element): void {
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

/**
 * Adapts a link: it leads to its target in the book if the book contains the target; otherwise to the page on the site.
 * If the site has no address, the link becomes plain text.
 */
function adaptLink(link: Element, { book, files }: Setting): void {
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
