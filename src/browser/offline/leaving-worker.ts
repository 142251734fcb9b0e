/// <reference lib="webworker" />
// Replaces the service worker in the development server: it ends the one that a built site at the same address left
// behind, so that every change is seen.

declare const self: ServiceWorkerGlobalScope;

export {};

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith('postil')) await caches.delete(name);
  await self.registration.unregister();
  for (const client of await self.clients.matchAll({ type: 'window' })) await client.navigate(client.url);
}
