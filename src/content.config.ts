// The collections of the site: Postil's own loader and the model's schemas, no logic.

import { defineCollection } from 'astro:content';
import { loaderOf } from './corpus/loader.ts';
import { collections as models } from './model/collections.ts';

export const collections = {
  articles: defineCollection({ loader: loaderOf('articles'), schema: models.articles.schema }),
  claims: defineCollection({ loader: loaderOf('claims'), schema: models.claims.schema }),
  arguments: defineCollection({ loader: loaderOf('arguments'), schema: models.arguments.schema }),
  notes: defineCollection({ loader: loaderOf('notes'), schema: models.notes.schema }),
  actors: defineCollection({ loader: loaderOf('actors'), schema: models.actors.schema }),
  schemes: defineCollection({ loader: loaderOf('schemes'), schema: models.schemes.schema }),
  guide: defineCollection({ loader: loaderOf('guide'), schema: models.guide.schema }),
};
