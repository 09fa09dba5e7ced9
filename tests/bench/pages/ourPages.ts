import { policyPath } from './policyContent.ts';

/** The page of each kind that the benchmarks look at. */
export const ourPages = [
  { name: 'home', path: '/' },
  { name: 'policy', path: policyPath },
  { name: 'code', path: '/codes/k1007/' },
  { name: 'device', path: '/devices/rewalk/' },
  { name: 'timeline', path: '/timeline/' },
  { name: 'search', path: '/search/' },
  { name: 'check', path: '/check/' },
] as const;
