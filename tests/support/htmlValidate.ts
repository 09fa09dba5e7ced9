import type { ConfigData } from 'html-validate';

/** What html-validate asks of every page: its recommended rules. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {},
};
