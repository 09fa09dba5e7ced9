/** Citation.js brings no types: what of it is used here. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string | readonly object[]);
    data: readonly { id: string; title: string; DOI?: string }[];
    format(name: string, options?: object): string;
  }
  export const plugins: {
    output: { format(name: string, data: readonly object[], options?: object): unknown };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
