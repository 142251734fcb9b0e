// A built page → its tree of elements, for the files that are made of pages: the single file and the EPUB.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';

export type Tree = ReturnType<typeof parseDocument>;
export type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

export interface PageTree {
  /** Path of the page, relative to the site's root. */
  readonly path: string;
  readonly tree: Tree;
}

/** @returns undefined if the built site in the folder `dist` has no such page */
export function openPage(dist: string, path: string): PageTree | undefined {
  const file = join(dist, path);
  return existsSync(file) ? { path, tree: treeOf(readFileSync(file, 'utf8')) } : undefined;
}

/** Names are not changed to lower case, because names in SVG are case-sensitive. */
export function treeOf(markup: string): Tree {
  return parseDocument(markup, { lowerCaseTags: false, lowerCaseAttributeNames: false });
}

export function find(tree: Tree | Element, test: (element: Element) => boolean): Element | undefined {
  return DomUtils.findOne(test, tree.children) ?? undefined;
}

export function findAll(tree: Tree | Element, test: (element: Element) => boolean): Element[] {
  return DomUtils.findAll(test, tree.children);
}

export function hasClass({ attribs }: Element, name: string): boolean {
  return attribs['class']?.split(' ').includes(name) === true;
}

export function isMap({ name, attribs }: Element): boolean {
  return name === 'svg' && attribs['role'] !== undefined;
}

export function setOrDelete(attributes: Record<string, string>, name: string, value: string | undefined): void {
  if (value === undefined) delete attributes[name];
  else attributes[name] = value;
}
