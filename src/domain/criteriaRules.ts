/** How many of a list of criteria have to be met. */
export const criteriaRules = { 'all-of': 'All of these:', 'one-of': 'One of these:' } as const;
