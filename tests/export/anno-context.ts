// The W3C's JSON-LD context for Web Annotations (http://www.w3.org/ns/anno.jsonld), which maps names to IRIs. It is
// written from the tables in appendix A of the Web Annotation Vocabulary (Recommendation, 2017).

import type { ContextDefinition } from 'jsonld';

const PREFIXES = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  dctypes: 'http://purl.org/dc/dcmitype/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  iana: 'http://www.iana.org/assignments/relation/',
  owl: 'http://www.w3.org/2002/07/owl#',
  as: 'http://www.w3.org/ns/activitystreams#',
  schema: 'http://schema.org/',
};

/** Classes and motivations that have the same name in the vocabulary `oa`. */
const OA_NAMES =
  'Annotation Content TextualBody ResourceSelection SpecificResource FragmentSelector CssSelector XPathSelector TextQuoteSelector TextPositionSelector DataPositionSelector SvgSelector RangeSelector TimeState Choice Motivation bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying reviewing tagging';

const OTHER_NAMES = {
  Dataset: 'dctypes:Dataset',
  Image: 'dctypes:StillImage',
  Video: 'dctypes:MovingImage',
  Audio: 'dctypes:Sound',
  Text: 'dctypes:Text',
  HttpState: 'oa:HttpRequestState',
  CssStylesheet: 'oa:CssStyle',
  Person: 'foaf:Person',
  Software: 'as:Application',
  Organization: 'foaf:Organization',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  Audience: 'schema:Audience',
};

/** Properties whose values are other nodes. */
const LINKS = {
  body: 'oa:hasBody',
  target: 'oa:hasTarget',
  source: 'oa:hasSource',
  selector: 'oa:hasSelector',
  state: 'oa:hasState',
  scope: 'oa:hasScope',
  refinedBy: 'oa:refinedBy',
  startSelector: 'oa:hasStartSelector',
  endSelector: 'oa:hasEndSelector',
  renderedVia: 'oa:renderedVia',
  creator: 'dcterms:creator',
  generator: 'as:generator',
  rights: 'dcterms:rights',
  homepage: 'foaf:homepage',
  via: 'oa:via',
  canonical: 'oa:canonical',
  stylesheet: 'oa:styledBy',
  cached: 'oa:cachedSource',
  conformsTo: 'dcterms:conformsTo',
  partOf: 'as:partOf',
  first: 'as:first',
  last: 'as:last',
  next: 'as:next',
  prev: 'as:prev',
  audience: 'schema:audience',
};

/** Properties whose values are texts and numbers. */
const LITERALS = {
  bodyText: 'oa:bodyText',
  format: 'dc:format',
  language: 'dc:language',
  created: 'dcterms:created',
  modified: 'dcterms:modified',
  generated: 'dcterms:issued',
  text: 'oa:text',
  value: 'rdf:value',
  start: 'oa:start',
  end: 'oa:end',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  sourceDate: 'oa:sourceDate',
  sourceDateStart: 'oa:sourceDateStart',
  sourceDateEnd: 'oa:sourceDateEnd',
  styleClass: 'oa:styleClass',
  name: 'foaf:name',
  email: 'foaf:mbox',
  account: 'foaf:nick',
  label: 'rdfs:label',
  total: 'as:totalItems',
  startIndex: 'as:startIndex',
};

export const ANNO_CONTEXT: { readonly '@context': ContextDefinition } = {
  '@context': {
    ...PREFIXES,
    id: { '@type': '@id', '@id': '@id' },
    type: { '@type': '@id', '@id': '@type' },
    ...Object.fromEntries(OA_NAMES.split(' ').map((name) => [name, `oa:${name}`])),
    ...OTHER_NAMES,
    ...Object.fromEntries(Object.entries(LINKS).map(([name, iri]) => [name, { '@type': '@id', '@id': iri }])),
    ...LITERALS,
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
    purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
    items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
  },
};
