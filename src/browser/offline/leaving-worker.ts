/// <reference lib="webworker" />
// The service worker of the development server: removes the worker that a built site installed at the same address,
// because that worker would answer with old files.

declare const self: ServiceWorkerGlobalScope;

export {};

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith('postil')) await caches.delete(name);
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: 'window' })) await client.navigate(client.url);
}
