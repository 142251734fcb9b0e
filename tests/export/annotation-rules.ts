// The requirements of the Web Annotation Data Model (W3C Recommendation, 2017) as a JSON Schema, by section.

const iri = { type: 'string', format: 'uri-reference', minLength: 1 };
const count = { type: 'integer', minimum: 0 };
const textual = { type: 'string' };
const either = (schema: object) => ({ anyOf: [schema, { type: 'array', items: schema, minItems: 1 }] });

/** §3.3.5: the motivations that the Recommendation lists. */
const motivation = {
  enum: 'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
};

const selectors = [
  {
    // §4.2.4: exactly one `exact`; at most one `prefix` and one `suffix`, which are recommended.
    required: ['exact'],
    properties: {
      type: { const: 'TextQuoteSelector' },
      exact: { ...textual, minLength: 1 },
      prefix: textual,
      suffix: textual,
    },
  },
  {
    // §4.2.5: exactly one `start` and one `end`, neither negative.
    required: ['start', 'end'],
    properties: { type: { const: 'TextPositionSelector' }, start: count, end: count },
  },
];

export const ANNOTATION_RULES = {
  $defs: {
    // §3.2.4: exactly one `value`. Here, at most one `format`, one `language` and one `purpose` are allowed.
    textualBody: {
      type: 'object',
      required: ['type', 'value'],
      properties: {
        type: { const: 'TextualBody' },
        value: textual,
        format: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
        language: { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' },
        purpose: motivation,
      },
    },
    // §4: exactly one `source`; optional selectors (§4.2) and states (§4.3).
    specificResource: {
      type: 'object',
      required: ['source'],
      properties: {
        type: { const: 'SpecificResource' },
        source: iri,
        purpose: motivation,
        selector: either({ type: 'object', required: ['type'], oneOf: selectors }),
        // §4.3.1: a TimeState has exactly one `sourceDate`, or a start and an end date, or a cached copy.
        state: either({
          type: 'object',
          required: ['type'],
          properties: { type: { const: 'TimeState' }, cached: iri },
          anyOf: [{ required: ['cached'] }, { required: ['sourceDate'] }],
        }),
      },
    },
    // §3.1: an `id`, the type Annotation, at least one `target`, any number of bodies. §3.3.5: motivations.
    annotation: {
      type: 'object',
      required: ['id', 'type', 'target'],
      properties: {
        id: iri,
        type: { const: 'Annotation' },
        motivation: either(motivation),
        body: either({ anyOf: [{ $ref: '#/$defs/textualBody' }, { $ref: '#/$defs/specificResource' }] }),
        target: either({ anyOf: [iri, { $ref: '#/$defs/specificResource' }] }),
      },
    },
    // §5.2: one `id`, `items`, `partOf` with the collection, a `startIndex` that isn't negative.
    page: {
      type: 'object',
      required: ['id', 'type', 'items', 'partOf'],
      properties: {
        id: iri,
        type: { const: 'AnnotationPage' },
        partOf: iri,
        startIndex: count,
        items: { type: 'array', minItems: 1, items: { $ref: '#/$defs/annotation' } },
      },
    },
  },
  // §5.1: the context, an `id`, the type; `first` unless the collection is empty; `label` and `total` are recommended.
  type: 'object',
  required: ['@context', 'id', 'type', 'label', 'total'],
  properties: {
    '@context': { type: 'array', contains: { const: 'http://www.w3.org/ns/anno.jsonld' } },
    id: iri,
    type: { const: 'AnnotationCollection' },
    label: textual,
    total: count,
    first: { $ref: '#/$defs/page' },
  },
  anyOf: [{ properties: { total: { const: 0 } } }, { required: ['first'] }],
};
