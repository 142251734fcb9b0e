// The attributes that contain URLs, and a function that changes each URL in a value: a link, a list of image candidates, a
// refresh, a folder. An attribute that is not in the table is treated as one without URLs.

import type { Attribute, Tag } from './html-tags.ts';

/** The form of URLs in an attribute. `folder` is the relative path to the site's root, which scripts use: `data-root="/"`. */
export type UrlForm = 'url' | 'candidates' | 'refresh' | 'folder';

const FORMS: ReadonlyMap<string, UrlForm> = new Map([
  ['href', 'url'],
  ['xlink:href', 'url'],
  ['src', 'url'],
  ['poster', 'url'],
  ['action', 'url'],
  ['formaction', 'url'],
  ['cite', 'url'],
  ['srcset', 'candidates'],
  ['imagesrcset', 'candidates'],
  ['data-root', 'folder'],
]);

/** Attributes with ids of other elements of the page, separated by spaces. */
const ID_REFERENCES: ReadonlySet<string> = new Set([
  'for',
  'form',
  'headers',
  'list',
  'popovertarget',
  'commandfor',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
]);

/** The form of URLs in this attribute of this tag. Undefined if the attribute contains no URLs. */
export function urlForm(tag: Tag, attribute: Attribute): UrlForm | undefined {
  if (tag.name === 'meta') return attribute.name === 'content' && isRefresh(tag) ? 'refresh' : undefined;
  if (tag.name === 'object' && attribute.name === 'data') return 'url';
  return FORMS.get(attribute.name);
}

/** The ids that an attribute refers to on its own page. */
export function idReferences({ name, value }: Attribute): readonly string[] {
  return ID_REFERENCES.has(name) ? value.split(/\s+/).filter((id) => id !== '') : [];
}

/** The value with each of its URLs changed. The rest of the value doesn't change. */
export function mapUrls(form: UrlForm, value: string, change: (url: string) => string): string {
  switch (form) {
    case 'candidates':
      return value.replace(CANDIDATE, (_, before: string, url: string) => before + change(url));
    case 'refresh':
      return value.replace(REFRESH, (_, before: string, url: string, after: string) => before + change(url) + after);
    default:
      return change(value.trim());
  }
}

/** An image candidate. It begins the list or follows a comma and a space. Its URL may contain commas, but not end with one. */
const CANDIDATE = /((?:^|,)\s*)([^\s,](?:\S*[^\s,])?)/g;

/** The value of a refresh: `5; url=/page.html`, with or without quotes around the URL. */
const REFRESH = /^(\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?["']?)([^"']*?)(["']?\s*)$/i;

function isRefresh(tag: Tag): boolean {
  return tag.attributes.some(({ name, value }) => name === 'http-equiv' && value.toLowerCase() === 'refresh');
}
