/** Citation.js brings no types: what of it is used here. */
declare module '@citation-js/core' {
  export const plugins: {
    output: { format(name: string, data: readonly object[], options?: object): unknown };
    config: { get(name: '@bibtex'): { format: object } };
  };
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
