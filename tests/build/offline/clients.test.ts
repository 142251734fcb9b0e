// The cache versions that the service worker stores for open pages and for pages that are being opened, without a
// browser.

import { expect, it, onTestFinished, vi } from 'vitest';
import { digestOf } from '../../../src/text/digest.ts';

const ROOT = 'https://example.org/';

/** A simulation of the browser's caches, with the methods that the service worker calls. */
class Caches {
  readonly kept = new Map<string, Map<string, Response>>();

  async open(name: string) {
    const cache = this.kept.get(name) ?? new Map<string, Response>();
    this.kept.set(name, cache);
    return {
      put: async (url: string, response: Response) => void cache.set(url, response),
      keys: async () => [...cache.keys()].map((url) => ({ url })),
      delete: async (at: string) => cache.delete(at),
    };
  }

  async match(url: string, { cacheName }: { readonly cacheName: string }) {
    return this.kept.get(cacheName)?.get(url)?.clone();
  }

  async keys() {
    return [...this.kept.keys()];
  }

  async delete(name: string) {
    return this.kept.delete(name);
  }
}

it('leaves a page that is being opened the build by which the earlier worker has answered', async () => {
  onTestFinished(() => void vi.unstubAllGlobals());
  const caches = new Caches();
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('SHELL_FILES', [{ url: 'offline.json', revision: digestOf('b', 16) }]);
  vi.stubGlobal('self', {
    location: { href: `${ROOT}sw.js` },
    registration: { installing: null, waiting: null },
    clients: {
      matchAll: async () => [],
      claim: async () => undefined,
      get: async (id: string) => (id === 'opening' ? { id } : undefined),
    },
  });
  const { cacheVersionOf, note, takeOver } = await import('../../../src/browser/offline/clients.ts');
  await caches.open(`postil ${ROOT} earlier`);
  await note('client-opening', `postil ${ROOT} earlier`);
  await note('client-closed', `postil ${ROOT} earlier`);
  await takeOver();
  expect(await cacheVersionOf('opening')).toBe(`postil ${ROOT} earlier`);
  expect(await caches.keys()).toContain(`postil ${ROOT} earlier`);
  expect(await cacheVersionOf('closed')).toContain(digestOf('b', 16));
});
