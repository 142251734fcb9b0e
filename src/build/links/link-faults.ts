// What can be wrong with a built page's links and ids, each as a message with its place in the page and what to do.

import { VFileMessage } from 'vfile-message';
import { nearestTo } from './site-files.ts';

/** A place in a file of the site: line and column from 1, offset from 0. */
export interface Place {
  readonly file: string;
  readonly point: { readonly line: number; readonly column: number; readonly offset: number } | undefined;
}

export function noSuchFile(place: Place, link: string, path: string, files: readonly string[]): VFileMessage {
  const nearest = nearestTo(path.replace(/^\/+/, ''), files);
  const remedy =
    nearest === undefined
      ? 'correct the link or add the page'
      : `the nearest is /${nearest}; correct the link or add the page`;
  return fault(
    place,
    'broken-link',
    `"${link}" leads to no file of the site; ${remedy}`,
    link,
    nearest && `/${nearest}`,
  );
}

export function noSuchId(place: Place, link: string, id: string, target: string, ids: readonly string[]): VFileMessage {
  const nearest = nearestTo(id, ids);
  const remedy =
    nearest === undefined
      ? `correct the link or give an element of ${target} this id`
      : `the nearest is #${nearest}; correct the one or the other`;
  return fault(
    place,
    'broken-fragment',
    `"${link}" names the id "${id}", which ${target} does not have; ${remedy}`,
    link,
    nearest && `#${nearest}`,
  );
}

export function noSuchReference(place: Place, attribute: string, id: string, ids: readonly string[]): VFileMessage {
  const nearest = nearestTo(id, ids);
  const remedy =
    nearest === undefined
      ? 'correct it or give an element this id'
      : `the nearest is "${nearest}"; correct the one or the other`;
  return fault(
    place,
    'broken-reference',
    `${attribute} names the id "${id}", which the page does not have; ${remedy}`,
    id,
    nearest,
  );
}

export function duplicateId(place: Place, id: string): VFileMessage {
  return fault(
    place,
    'duplicate-id',
    `the id "${id}" is used before on this page; a link to it opens the first only; give each its own id`,
    id,
  );
}

export function badEncoding(place: Place, link: string): VFileMessage {
  return fault(
    place,
    'link-encoding',
    `"${link}" has a % that begins no valid UTF-8 escape; write a literal % as %25`,
    link,
  );
}

export function noIndex(folder: string): VFileMessage {
  const place = { file: `${folder}/`, point: undefined };
  return fault(
    place,
    'folder-index',
    `${folder}/ has pages but no index.html: servers answer with an error or a list of files; add a page ${folder}/index.html`,
    folder,
  );
}

function fault({ file, point }: Place, rule: string, reason: string, actual: string, expected?: string): VFileMessage {
  const message = new VFileMessage(reason, { place: point, source: 'postil', ruleId: rule });
  message.file = file;
  message.actual = actual;
  if (expected !== undefined) message.expected = [expected];
  message.fatal = true;
  return message;
}
