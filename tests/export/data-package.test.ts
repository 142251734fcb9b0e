import { expect, it } from 'vitest';
import { dataPackage } from '../../src/export/data-package.ts';
import { contentOf, filesOf, formats, libraryFiles } from '../../src/export/formats.ts';
import { hardCases } from './libraries.ts';

it('lists each file with its format and purpose, and with its size once the file is made', () => {
  const library = hardCases();
  const [made, ...others] = [...libraryFiles(library), ...filesOf(library, 'a'), ...filesOf(library, 'b')];
  const bytes = made && contentOf(library, made).length;
  const { resources, ...rest } = JSON.parse([...dataPackage(library, true)].join(''));
  expect(rest).toMatchObject({ $schema: 'https://datapackage.org/profiles/2.0/datapackage.json', title: 'Postil' });
  expect(resources.map(({ path }: { path: string }) => path)).toEqual([made, ...others].map((file) => file?.name));
  expect(resources[0]).toEqual({
    name: 'whole-library-jsonld',
    path: 'whole_library.jsonld',
    title: 'Postil (Web Annotation (JSON-LD))',
    description: expect.stringContaining('annotation tools'),
    format: 'jsonld',
    mediatype: 'application/ld+json',
    encoding: 'utf-8',
    bytes,
  });
  expect(resources[1]).not.toHaveProperty('bytes');
  // The specification allows only these characters in a name, and each name once.
  const names: readonly string[] = resources.map(({ name }: { name: string }) => name);
  expect(names.filter((name) => !/^[a-z0-9][a-z0-9._-]*$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

it('leaves out the files of the whole library where the site has none', () => {
  const { resources } = JSON.parse([...dataPackage(hardCases(), false)].join(''));
  expect(resources).toHaveLength(2 * formats.length);
});
