// The connection to the development server: requests with the page's token. If the server has stopped, requests wait
// until it is running again, so that typed text is not lost.

import type { ActionAnswer, SessionView } from '../view.ts';

/** The reason why a request had no answer. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** Whether this computer may edit. If the server is open to other computers, these can only read its pages. */
export async function mayEdit(): Promise<boolean> {
  try {
    return (await fetch('/desk/session')).status !== FORBIDDEN;
  } catch {
    return true;
  }
}

const FORBIDDEN = 403;

const NAME_KEY = 'postil-editor';

let session: Promise<SessionView> | undefined;

async function openSession(): Promise<SessionView> {
  const response = await fetch('/desk/session', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new NoAnswer(`the server answers ${response.status}`);
  return (await response.json()) as SessionView;
}

/** Whether the server knows the editor's name. If not, the desk asks for it once. */
export async function knowsEditor(): Promise<boolean> {
  session ??= openSession();
  return (await session).editor !== undefined || localStorage.getItem(NAME_KEY) !== null;
}

/** The language model that the server is configured to use. */
export async function modelOfServer(): Promise<SessionView['model']> {
  session ??= openSession();
  return (await session).model;
}

export function rememberEditor(name: string): void {
  localStorage.setItem(NAME_KEY, name);
}

/** @throws {NoAnswer} if the server does not answer */
export async function ask<T>(path: string, body: unknown): Promise<T> {
  const answer = await send(path, body);
  if (answer.status !== 401) return (await answer.json()) as T;
  // The server was restarted and has a new token, so the session is requested again.
  session = undefined;
  return (await (await send(path, body)).json()) as T;
}

async function send(path: string, body: unknown): Promise<Response> {
  try {
    session ??= openSession();
    const { token } = await session;
    return await fetch(`/desk/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-postil-token': token,
        'x-postil-editor': encodeURIComponent(localStorage.getItem(NAME_KEY) ?? ''),
      },
      body: JSON.stringify(body),
    });
  } catch (error) {
    session = undefined;
    throw new NoAnswer(String(error));
  }
}

export function askToAct(path: 'act' | 'undo' | 'redo', body: unknown): Promise<ActionAnswer> {
  return ask<ActionAnswer>(path, body);
}

/**
 * Calls a function when the content changes on disk, and when the development server requests a reload of the page.
 * @param isLeaving returns whether another page is about to open; then this page is not reloaded
 */
export async function onContentChange(changed: () => void, isLeaving = () => false): Promise<void> {
  const client = '/@vite/client';
  const vite = (await import(/* @vite-ignore */ client)) as ViteClient;
  const hot = vite.createHotContext('/desk/desk.js');
  hot.on('postil:content', changed);
  hot.on('vite:beforeFullReload', (payload) => {
    // When a file of content is added, Astro would reload the page. The desk shows the new content instead, so that
    // typed text is not lost. Only an error that covers the page needs a reload, because nothing else removes it.
    const isOfPage = payload.path !== undefined && payload.path !== '*';
    if (!isLeaving() && (isOfPage || document.querySelector('vite-error-overlay') !== null)) return;
    payload.path = '/desk/no-page.html';
    changed();
  });
}

interface ViteClient {
  createHotContext(owner: string): { on(event: string, run: (payload: { path?: string }) => void): void };
}
