import { formatDate } from './dates.ts';

/** What the answers of a site come from. */
export interface Scope {
  policies: number;
  healthPlans: readonly string[];
  /** The day of the build: "2026-11-28". */
  builtOn: string;
}

/** How much was searched and when, for every answer: "This site has 1 policy of … It was built on November 28, 2026." */
export function formatScope({ policies, healthPlans, builtOn }: Scope): string {
  const count = `${policies} ${policies === 1 ? 'policy' : 'policies'}`;
  const plans = new Intl.ListFormat('en-US').format(healthPlans);
  return `This site has ${count}${plans && ` of ${plans}`}. It was built on ${formatDate(builtOn)}.`;
}
