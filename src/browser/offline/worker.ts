/// <reference lib="webworker" />
// The service worker: after one visit the site can be read and searched without a network. It lies at the site's root
// as `sw.js` and answers for that folder, wherever it is.

import type { SaveRequest } from '../../model/offline.ts';
import { answer } from './answers.ts';
import { takeOver, tidy } from './clients.ts';
import { ROOT } from './edition.ts';
import { install, save } from './library.ts';

declare const self: ServiceWorkerGlobalScope;

// Each open page keeps its edition, so a new one need not wait until all are closed.
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
