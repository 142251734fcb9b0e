/// <reference lib="webworker" />
// The service worker: after one visit, the site can be read and searched without a network. Its file is `sw.js` in the site's
// folder, and it answers the requests for files of that folder.

import type { SaveRequest } from '../../model/offline.ts';
import { answer } from './answers.ts';
import { takeOver, tidy } from './clients.ts';
import { ROOT } from './edition.ts';
import { install, save } from './library.ts';

declare const self: ServiceWorkerGlobalScope;

// A new worker needn't wait until all pages are closed, because each open page keeps its edition.
self.addEventListener('install', (event) => event.waitUntil(install().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(ROOT)) event.respondWith(answer(event));
});

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (port !== undefined) event.waitUntil(tidy().then(() => save(event.data as SaveRequest, port)));
});
