// The problems of a built page's links and ids, each with its position in the page and a remedy.

import type { Position, Problem } from '../../model/problem.ts';
import { nearestTo } from '../../text/nearest.ts';

/** A position in a file of the site. */
export interface PagePosition {
  readonly file: string;
  /** The line and column; undefined if the problem concerns the whole file. */
  readonly at: Position | undefined;
}

export function noSuchFile(position: PagePosition, link: string, path: string, files: readonly string[]): Problem {
  const nearest = nearestTo(path.replace(/^\/+/, ''), files);
  return problemAt(position, {
    rule: 'broken-link',
    found: `"${link}" leads to no file of the site`,
    remedy: `${suggested(nearest && `/${nearest}`)}correct the link or add the page`,
  });
}

export function noSuchId(
  position: PagePosition,
  link: string,
  id: string,
  target: string,
  ids: readonly string[],
): Problem {
  const nearest = nearestTo(id, ids);
  return problemAt(position, {
    rule: 'broken-fragment',
    found: `"${link}" names the id "${id}", which ${target} does not have`,
    remedy:
      nearest === undefined
        ? `correct the link or give an element of ${target} this id`
        : `${suggested(`#${nearest}`)}correct the one or the other`,
  });
}

export function noSuchReference(
  position: PagePosition,
  attribute: string,
  id: string,
  ids: readonly string[],
): Problem {
  const nearest = nearestTo(id, ids);
  return problemAt(position, {
    rule: 'broken-reference',
    found: `${attribute} names the id "${id}", which the page does not have`,
    remedy:
      nearest === undefined
        ? 'correct it or give an element this id'
        : `${suggested(`"${nearest}"`)}correct the one or the other`,
  });
}

function suggested(nearest: string | undefined): string {
  return nearest === undefined ? '' : `the nearest is ${nearest}; `;
}

export function duplicateId(position: PagePosition, id: string): Problem {
  return problemAt(position, {
    rule: 'duplicate-id',
    found: `the id "${id}" is already used on this page; a link to it leads to the first place only`,
    remedy: 'give each element its own id',
  });
}

export function badEncoding(position: PagePosition, link: string): Problem {
  return problemAt(position, {
    rule: 'link-encoding',
    found: `"${link}" has a % that begins no valid UTF-8 escape`,
    remedy: 'write a literal % as %25',
  });
}

export function noIndex(folder: string): Problem {
  return problemAt(
    { file: `${folder}/`, at: undefined },
    {
      rule: 'folder-index',
      found: `${folder}/ has pages but no index.html: servers answer with an error or a list of files`,
      remedy: `add a page ${folder}/index.html`,
    },
  );
}

function problemAt(position: PagePosition, diagnosis: Pick<Problem, 'rule' | 'found' | 'remedy'>): Problem {
  return { ...position, severity: 'error', ...diagnosis };
}
