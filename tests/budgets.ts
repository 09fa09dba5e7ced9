/** What a page of each kind may weigh until it has loaded: bytes as sent in brotli, and requests. */
export interface Budget {
  page: string;
  path: string;
  /** The document. Where visits begin its styles are in it: the first paint waits for nothing else. */
  firstPaint: number;
  /** Whether the first paint waits for the shared style sheet too, which the reader has from an earlier page. */
  waitsForSheet?: true;
  /** Everything that is loaded before the first key press, the document included. */
  loaded: number;
  requests: number;
}

/**
 * The policy's are the aims: 14,600 bytes are the first window of TCP (ten segments of 1,460 bytes). The
 * others are what is reached, with a little room; the scripts of a page are split by how often they are shared.
 */
export const budgets: readonly Budget[] = [
  { page: 'home', path: '/', firstPaint: 6_050, loaded: 11_900, requests: 5 },
  {
    page: 'policy',
    path: '/policies/powered-exoskeleton/',
    firstPaint: 14_600,
    loaded: 20_500,
    requests: 6,
  },
  { page: 'code', path: '/codes/k1007/', firstPaint: 5_700, loaded: 11_550, requests: 5 },
  { page: 'device', path: '/devices/rewalk/', firstPaint: 7_450, loaded: 13_350, requests: 5 },
  {
    page: 'devices',
    path: '/devices/',
    firstPaint: 8_450,
    waitsForSheet: true,
    loaded: 19_500,
    requests: 10,
  },
  {
    page: 'timeline',
    path: '/timeline/',
    firstPaint: 6_450,
    waitsForSheet: true,
    loaded: 15_850,
    requests: 7,
  },
  {
    page: 'references',
    path: '/references/powered-exoskeleton/',
    firstPaint: 7_250,
    waitsForSheet: true,
    loaded: 16_000,
    requests: 6,
  },
  { page: 'search', path: '/search/', firstPaint: 4_850, loaded: 11_250, requests: 7 },
  {
    page: 'check',
    path: '/check/',
    firstPaint: 2_350,
    waitsForSheet: true,
    loaded: 13_000,
    requests: 7,
  },
];
