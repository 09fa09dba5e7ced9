import type { ConfigData } from 'html-validate';

/** What html-validate asks of every page: its recommended rules. A rule that is relaxed here says why. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
};
