// The collections of the site: Postil's own loader and the model's schemas, no logic.

import { defineCollection } from 'astro:content';
import { loaderOf } from './corpus/loader.ts';
import { collectionNames, collections as models } from './model/collections.ts';

export const collections = Object.fromEntries(
  collectionNames.map((name) => [name, defineCollection({ loader: loaderOf(name), schema: models[name].schema })]),
);
