// The JSON Schema of Postil's own JSON.

import type { APIRoute } from 'astro';
import { publishedSchema } from '../../export/json-schema.ts';

export const GET: APIRoute = () =>
  new Response(publishedSchema(), { headers: { 'content-type': 'application/schema+json; charset=utf-8' } });
