/** What a page of each kind may weigh until it has loaded: bytes as sent in brotli, and requests. */
export interface Budget {
  page: string;
  path: string;
  /** The document, and the style sheets and scripts that hold up its first paint. */
  firstPaint: number;
  /** Everything that is loaded before the first key press, the document included. */
  loaded: number;
  requests: number;
}

/**
 * These hold what is reached. The aim for the policy is 14,600 bytes, the first window of TCP (ten
 * segments of 1,460 bytes), in one request that holds up the first paint, and six requests in all.
 */
export const budgets: readonly Budget[] = [
  { page: 'home', path: '/', firstPaint: 6_200, loaded: 9_800, requests: 9 },
  {
    page: 'policy',
    path: '/policies/powered-exoskeleton/',
    firstPaint: 15_000,
    loaded: 18_500,
    requests: 7,
  },
  { page: 'code', path: '/codes/k1007/', firstPaint: 6_000, loaded: 9_300, requests: 7 },
  { page: 'device', path: '/devices/rewalk/', firstPaint: 8_000, loaded: 11_300, requests: 8 },
  { page: 'devices', path: '/devices/', firstPaint: 12_000, loaded: 17_500, requests: 16 },
  { page: 'timeline', path: '/timeline/', firstPaint: 9_500, loaded: 13_800, requests: 13 },
  {
    page: 'references',
    path: '/references/powered-exoskeleton/',
    firstPaint: 11_000,
    loaded: 14_200,
    requests: 7,
  },
  { page: 'search', path: '/search/', firstPaint: 5_300, loaded: 20_000, requests: 18 },
  { page: 'check', path: '/check/', firstPaint: 5_000, loaded: 18_000, requests: 15 },
];
