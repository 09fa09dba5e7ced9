import { mutate } from '../mutation.ts';

/** What is published, and what keeps it safe and true on its way. */
export const publishing = [
  ...mutate(
    'src/build/headers.ts',
    'tests/unit/contentSecurityPolicy.spec.ts',
    ["  'require-trusted-types-for': \"'script'\",\n", '', 'text that becomes a script'],
    ["  'trusted-types': 'default',\n", '', 'policies of other scripts'],
    ["'frame-ancestors': \"'none'\",", "'frame-ancestors': '*',", 'an answer in a frame of others'],
    ["'object-src': \"'none'\",", "'object-src': '*',", 'plug-ins from anywhere'],
    ["  'X-Content-Type-Options': 'nosniff',\n", '', 'an export that is read as a page'],
    [
      "'Referrer-Policy': 'no-referrer',",
      "'Referrer-Policy': 'unsafe-url',",
      'dates of service told to others',
    ],
  ),
  ...mutate('src/formats/metadata/structuredData.ts', 'tests/unit/contentSecurityPolicy.spec.ts', [
    ".replaceAll('<', '\\\\u003c')",
    '',
    'words of a policy that end the element of structured data',
  ]),
  ...mutate(
    'src/browser/trustedTypes.ts',
    'tests/unit/trustedTypes.spec.ts',
    ['origin === location.origin && ', '', 'a script of another site'],
    [' && allowed.test(pathname)', '', 'any script of this site'],
  ),
  ...mutate(
    'src/build/finishPages.ts',
    'tests/unit/finishPages.spec.ts',
    ['index % 2 === 0 ?', 'index % 2 >= 0 ?', 'spaces lost where every one counts'],
    [
      "text.replace(/[ \\t\\r\\n]+/g, ' ')",
      "text.replace(/\\s+/g, ' ')",
      "a no-break space of the policy's lost",
    ],
  ),
  ...mutate('src/build/hosts/hostReport.ts', 'tests/unit/hostLimits.spec.ts', [
    'if (beyond.length === 0) return;',
    'if (beyond.length >= 0) return;',
    'half a site on a host',
  ]),
  ...mutate('src/build/hosts/hostConfiguration.ts', 'tests/unit/hosts.spec.ts', [
    'all.slice(0, roomForRedirects(host, rules.length))',
    'all',
    'redirects that the host does not take',
  ]),
  ...mutate(
    'src/domain/formatCsv.ts',
    'tests/unit/csv.spec.ts',
    ["formula.test(text) ? `'${text}` : text", 'text', 'a cell that runs as a formula'],
    [".replaceAll('\"', '\"\"')", '', 'cells that fall apart'],
    ['/^[\\d-]+$/.test(code) ? `CPT ${code}` : code', 'code', 'the code 00100 as 100'],
  ),
  ...mutate(
    'src/formats/formatRis.ts',
    'tests/unit/bibliographyExports.spec.ts',
    ['isShort && whole >= start ? whole : end', 'end', 'pages that end before they begin'],
    ['AN: item.PMID,', '', 'references without their PMID'],
    ['padded(String(DA))', 'String(DA)', 'dates that reference managers do not read'],
  ),
  ...mutate('src/formats/citationItems.ts', 'tests/unit/bibliographyExports.spec.ts', [
    '...readings.map(remarkOn),',
    '',
    'a doubtful place without the doubt',
  ]),
  ...mutate(
    'src/build/verify/differences.ts',
    'tests/unit/fidelity.spec.ts',
    [
      "if (other === undefined) differences.push({ kind: 'missing', words: sentence });",
      'if (other === undefined) continue;',
      'a sentence of the source that no page shows',
    ],
    [
      "...come.map((words): Difference => ({ kind: 'added', words }))",
      '',
      'a sentence that the source does not have',
    ],
  ),
];
