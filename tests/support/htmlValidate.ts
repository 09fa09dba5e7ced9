import type { ConfigData } from 'html-validate';

/** What html-validate asks of every page: its recommended rules and those on accessibility. A rule that is relaxed here says why. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // The anchor of a code is the code, and those of CPT begin with a digit.
    'valid-id': ['error', { relaxed: true }],
    // The title of a policy is the source's, and that of a version names its date as well.
    'long-title': 'off',
    // The boxes of one question have one name: that is how a form sends a list.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
};
