// The content collections of the site, with Postil's own loader and the schemas of `src/model`.

import { defineCollection } from 'astro:content';
import { loaderOf } from './corpus/loader.ts';
import { collectionNames, collections as models } from './model/collections.ts';

export const collections = Object.fromEntries(
  collectionNames.map((name) => [name, defineCollection({ loader: loaderOf(name), schema: models[name].schema })]),
);
