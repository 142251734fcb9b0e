// The state that a page keeps in the session storage, so that it survives a reload: the open view, the form, the place in
// the review.

import type { Selector } from '../../model/selector.ts';
import type { Typed } from './typed.ts';

export type ViewName =
  | 'review'
  | 'entry'
  | 'argument'
  | 'actors'
  | 'places'
  | 'facts'
  | 'publish'
  | 'bring'
  | 'name'
  | 'compare'
  | 'loose';

export interface Kept {
  readonly view?: ViewName | undefined;
  readonly typed?: Typed | undefined;
  /** Whether the editor has changed a field since the form was opened. */
  readonly isTouched?: boolean | undefined;
  /** The view from which the form was opened, which is opened again afterwards. */
  readonly from?: ViewName | undefined;
  /** The file of the draft under review. */
  readonly draft?: string | undefined;
  /** The file of the next draft. It is shown if `draft` was decided elsewhere. */
  readonly next?: string | undefined;
  readonly filter?: Readonly<Record<string, string>> | undefined;
  /** The other annotator's folder or file. */
  readonly compareWith?: string | undefined;
  /** The selected words that are to name an actor. */
  readonly naming?: Selector | undefined;
  /** Text and choices that no action has used yet, in fields outside the forms. By the ids of the fields. */
  readonly pending?: Typed['pending'];
}

const KEPT = 'postil-desk';

export function storageKey(path = location.pathname): string {
  return `${KEPT}${path}`;
}

export function readKept(): Kept {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey()) ?? '{}') as Kept;
  } catch {
    return {};
  }
}
