// Types for the parts of citation-js that Postil uses, because the package has no types.

declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[] | string);
    readonly data: readonly Record<string, unknown>[];
    format(format: 'bibtex'): string;
    format(format: 'ris', options: { format: 'object'; spec: 'old' }): readonly Record<string, unknown>[];
  }
  export const plugins: { readonly config: { get(plugin: '@bibtex'): { readonly format: object } } };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
