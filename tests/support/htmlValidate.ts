import type { ConfigData } from 'html-validate';

/** What html-validate asks of every page: its recommended rules. A rule that is relaxed here says why. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The title of a policy is the source's, and that of a version names its date as well.
    'long-title': 'off',
  },
};
