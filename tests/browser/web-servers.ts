// Common web servers, each started on a loopback port, with the default configuration of its package or with the
// guide's.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export interface WebServer {
  readonly name: string;
  /** The name of the server's program. */
  readonly program: string;
  /**
   * The package's configuration of a site, for port 80 and /srv/postil as in the guide; undefined if none is needed.
   */
  readonly site?: string;
  /** Returns the server's complete configuration, with that of the site in it, and the parameters of the command. */
  frame(
    site: string,
    at: Place,
  ): { readonly config?: string; readonly parameters: readonly string[]; readonly env?: NodeJS.ProcessEnv };
}

interface Place {
  /** The folder to serve. */
  readonly root: string;
  readonly port: number;
  /** A folder for the server's working files. Its file `config` is the configuration. */
  readonly work: string;
}

export const webServers: readonly WebServer[] = [
  {
    name: 'nginx',
    program: 'nginx',
    site: `server {
  listen 80;
  root /srv/postil;
  index index.html;
  location / { try_files $uri $uri/ =404; }
}`,
    frame: (site, { work }) => ({
      config: `daemon off;
pid ${work}/pid;
error_log ${work}/log;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  gzip on;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`).join(' ')}
  ${site}
}`,
      parameters: ['-c', join(work, 'config'), '-e', join(work, 'log')],
    }),
  },
  {
    name: 'Apache',
    program: 'apache2',
    site: `<VirtualHost *:80>
  DocumentRoot /srv/postil
  <Directory /srv/postil>
    Options Indexes FollowSymLinks
    AllowOverride None
    Require all granted
  </Directory>
</VirtualHost>`,
    frame: (site, { port, work }) => ({
      config: `ServerRoot /etc/apache2
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${work}/pid
ErrorLog ${work}/log
Mutex file:${work}
${isRoot() ? 'User www-data\nGroup www-data' : ''}
IncludeOptional mods-enabled/*.load
IncludeOptional mods-enabled/*.conf
<IfModule !headers_module>
  LoadModule headers_module /usr/lib/apache2/modules/mod_headers.so
</IfModule>
${site}`,
      parameters: ['-f', join(work, 'config'), '-DFOREGROUND'],
      env: { APACHE_RUN_DIR: work, APACHE_LOG_DIR: work, APACHE_LOCK_DIR: work, APACHE_PID_FILE: join(work, 'pid') },
    }),
  },
  {
    name: 'lighttpd',
    program: 'lighttpd',
    site: `server.document-root = "/srv/postil"
server.modules += ("mod_indexfile", "mod_staticfile", "mod_dirlisting")
index-file.names = ("index.html")
include_shell "/usr/share/lighttpd/create-mime.conf.pl"`,
    frame: (site, { port, work }) => ({
      config: `server.bind = "127.0.0.1"
server.port = ${port}
server.errorlog = "${work}/log"
${site}`,
      parameters: ['-D', '-f', join(work, 'config')],
    }),
  },
  {
    name: 'Caddy',
    program: 'caddy',
    site: `example.org {
	root * /srv/postil
	file_server
}`,
    frame: (site, { port, work }) => ({
      config: `{
	admin off
	auto_https off
}
${site.replace('example.org', `http://127.0.0.1:${port}`)}`,
      parameters: ['run', '--adapter', 'caddyfile', '--config', join(work, 'config')],
      env: { HOME: work, XDG_CONFIG_HOME: work, XDG_DATA_HOME: work },
    }),
  },
  {
    name: 'busybox httpd',
    program: 'busybox',
    frame: (_, { root, port }) => ({ parameters: ['httpd', '-f', '-p', `127.0.0.1:${port}`, '-h', root] }),
  },
  {
    name: 'python3 -m http.server',
    program: 'python3',
    frame: (_, { root, port }) => ({
      parameters: ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root],
    }),
  },
];

/** Whether the program is installed on this machine. */
export function isInstalled({ program }: WebServer): boolean {
  return pathTo(program) !== undefined;
}

/**
 * Starts the server for the folder `root`, on a port that no other process uses.
 * @param site the configuration of the site, instead of the package's
 * @returns the address with a slash at its end, and a function that stops the server
 * @throws {Error} with the server's output, if the server doesn't answer
 */
export async function startWebServer(
  server: WebServer,
  root: string,
  site = server.site ?? '',
): Promise<{ url: string; stop(): Promise<void> }> {
  const work = mkdtempSync(join(tmpdir(), 'postil-server-'));
  const port = await freePort();
  const own = site
    .replaceAll('/srv/postil', root)
    .replace(/(listen |\*:)80\b/, `$1${server.name === 'nginx' ? '127.0.0.1:' : ''}${port}`);
  const { config, parameters, env } = server.frame(own, { root, port, work });
  mkdirSync(work, { recursive: true });
  if (config !== undefined) writeFileSync(join(work, 'config'), config);
  let output = '';
  const child = spawn(pathTo(server.program) ?? server.program, parameters, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  child.on('error', (error) => (output += error.message));
  // The server stops when the tests end, even if they are interrupted.
  process.once('exit', () => child.kill());
  const url = `http://127.0.0.1:${port}/`;
  const stop = async () => {
    await ended(child);
    rmSync(work, { recursive: true, force: true });
  };
  if (await answers(url, child)) return { url, stop };
  const log = spawnSync('tail', [join(work, 'log')], { encoding: 'utf8' }).stdout;
  await stop();
  throw new Error(`${server.name} does not answer:\n${output}${log}`);
}

/** The guide's configuration for a server: the guide's first code block in the given language. */
export function guideSite(language: string): string {
  const guide = readFileSync('content/guide/hosting.md', 'utf8');
  const block = new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'm').exec(guide)?.[1];
  if (block === undefined) throw new Error(`content/guide/hosting.md has no block of ${language}`);
  return block;
}

export function pathTo(program: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders.map((folder) => join(folder, program)).find((path) => spawnSync('test', ['-x', path]).status === 0);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Waits up to ten seconds for the server to answer, which is enough on a busy machine. */
async function answers(url: string, child: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return true;
    await setTimeout(100);
  }
  return false;
}

function ended(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null || child.pid === undefined) return Promise.resolve();
  const end = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  return end;
}
