import { inFile, inPolicy, testDefects } from '../../support/defect.ts';

const keeogo = 'regulatory/2020-keeogo.md';
const inEntry = (to: string) => inFile(keeogo, 'In 2020,', to);
const inBody = (to: string) => inPolicy('The goal of', to);

/** Links in the text below the front matter. */
testDefects([
  {
    defect: 'a data: link',
    damage: inEntry('[In](data:text/html;base64,PHNjcmlwdD4=) 2020,'),
    says: [
      'regulatory/2020-keeogo.md:26: a link to "data:text/html;base64,PHNjcmlwdD4="; link to https:, mailto:, a page as "/codes/k1007/", or remove the link',
    ],
  },
  {
    defect: 'an http: link',
    damage: inEntry('[In](http://example.com) 2020,'),
    says: [
      'regulatory/2020-keeogo.md:26: a link to "http://example.com"; link to https:, mailto:, a page as "/codes/k1007/", or remove the link',
    ],
  },
  {
    defect: 'a link that begins with two slashes',
    damage: inEntry('[In](//example.com) 2020,'),
    says: [
      'regulatory/2020-keeogo.md:26: a link to "//example.com"; link to https:, mailto:, a page as "/codes/k1007/", or remove the link',
    ],
  },
  {
    defect: 'an address without its scheme',
    damage: inEntry('See www.example.com. In 2020,'),
    says: [
      'regulatory/2020-keeogo.md:26: a link to "http://www.example.com"; link to https:, mailto:, a page as "/codes/k1007/", or remove the link',
    ],
  },
  { defect: 'an https: link', damage: inEntry('[In](https://example.com/a) 2020,'), says: [] },
  {
    defect: 'a link to a page that does not exist',
    damage: inEntry('[In](/codes/k1008/) 2020,'),
    says: [
      'regulatory/2020-keeogo.md:26: a link to "/codes/k1008/", which is not a page or a heading; write an address as "/codes/k1007/", with the last /',
    ],
  },
  {
    defect: 'a link to a page without its last /',
    damage: inEntry('[In](/codes/k1007) 2020,'),
    says: [
      'regulatory/2020-keeogo.md:26: a link to "/codes/k1007", which is not a page or a heading; write an address as "/codes/k1007/", with the last /',
    ],
  },
  {
    defect: 'a relative link',
    damage: inEntry('[In](../k1007/) 2020,'),
    says: [
      'regulatory/2020-keeogo.md:26: a link to "../k1007/"; link to https:, mailto:, a page as "/codes/k1007/", or remove the link',
    ],
  },
  {
    defect: 'a link to a page of the site',
    damage: inEntry('[In](/codes/k1007/) 2020,'),
    says: [],
  },
  {
    defect: 'a link to a heading that does not exist',
    damage: inBody('The [goal](#goal) of'),
    says: [
      'policies/powered-exoskeleton/2024-11-01.mdx:126: a link to "#goal", which is not a page or a heading; write an address as "/codes/k1007/", with the last /',
    ],
  },
  {
    defect: 'a link definition, which would vanish',
    damage: inEntry('[note]: https://example.com\n\nIn 2020,'),
    says: [
      'regulatory/2020-keeogo.md:26: a link definition, which would vanish ([note]:); write [words](https://…) for a link, or \\[ for a bracket',
    ],
  },
  {
    defect: 'a link by reference',
    damage: inEntry('[In][note] 2020,'),
    says: ['regulatory/2020-keeogo.md:26: a link by reference (][note]); write [words](https://…)'],
  },
]);
