// Connects the desk to the development server: the desk's script, and the answers to requests below `/desk/`. A built
// site has neither.

import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { configuredModel } from '../../library/editing/draft-with-model.ts';
import { nameFromGit } from '../../library/editor.ts';
import { ProblemError } from '../../model/problem-error.ts';
import type { SessionView } from '../view.ts';
import { jsonOf, refusalOf } from './door.ts';
import { problemView } from './edition-view.ts';
import { routesOf } from './routes.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** The header with the annotator's name, percent-encoded. It is used if git on the server's computer has no `user.name`. */
const EDITOR_HEADER = 'x-postil-editor';

/** @param script returns the page's script */
export async function deskHandler(folder: string, script: () => Promise<string>): Promise<Handler> {
  const token = randomBytes(24).toString('base64url');
  loadEnvironment();
  const gitName = await nameFromGit(folder);
  let typedName: string | undefined;
  const routes = routesOf(folder, () => gitName ?? typedName);
  return async (request, response) => {
    const path = (request.url ?? '').replace(/\?.*$/, '').replace(/^\//, '');
    const send = (status: number, body: unknown) => sendJson(response, status, body);
    try {
      if (path === 'desk.js') return sendScript(response, await script());
      const isSession = path === 'session' && request.method === 'GET';
      const refusal = refusalOf(request, isSession ? undefined : token);
      if (refusal !== undefined)
        return send(refusal.status, { problems: [{ file: 'request', severity: 'error', ...refusal }] });
      if (isSession) return send(200, { token, editor: gitName, model: modelView() } satisfies SessionView);
      const route = request.method === 'POST' ? routes.get(path) : undefined;
      if (route === undefined)
        return send(404, {
          problems: [{ file: path, severity: 'error', found: 'no such address', remedy: 'reload the page' }],
        });
      typedName = nameIn(request) ?? typedName;
      return send(200, await route(await jsonOf(request)));
    } catch (error) {
      if (error instanceof ProblemError) return send(200, { problems: [problemView(error.problem)] });
      return send(500, {
        problems: [
          {
            file: path,
            severity: 'error',
            found: `a fault of the program: ${String(error)}`,
            remedy: 'reload the page and try again; nothing was lost',
          },
        ],
      });
    }
  };
}

function sendScript(response: ServerResponse, script: string): void {
  response.setHeader('content-type', 'text/javascript; charset=utf-8');
  response.end(script);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.statusCode = status;
  // Vite lets pages of other ports of this computer read its answers. Such pages must not read the desk's answers.
  response.removeHeader('access-control-allow-origin');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('x-content-type-options', 'nosniff');
  response.end(JSON.stringify(body));
}

function modelView(): SessionView['model'] {
  const settings = configuredModel(process.env);
  return settings && { name: settings.name, host: new URL(settings.url).host, isLocal: settings.isLocal };
}

/** Maximum length of a name, in code units. */
const LONGEST_NAME = 100;

function nameIn(request: IncomingMessage): string | undefined {
  try {
    const name = decodeURIComponent(String(request.headers[EDITOR_HEADER] ?? '')).trim();
    return name === '' ? undefined : name.slice(0, LONGEST_NAME);
  } catch {
    return undefined;
  }
}

/** Reads `.env`, which may name a language model. Variables that are already set keep their values. */
function loadEnvironment(): void {
  try {
    process.loadEnvFile('.env');
  } catch {
    // The file `.env` does not exist.
  }
}
