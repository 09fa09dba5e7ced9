/** What the site says of itself on every page, and its few settings. */
export const site = {
  name: 'Coverage Reference',
  description: 'Medical coverage policies in their own words, answered in one step.',
  /** "Today" is the payer's calendar day: it decides which version of a policy is in force. */
  timeZone: 'America/New_York',
  /** Where readers send comments on a policy. No address is known, so no link is shown. */
  commentsAddress: process.env['COMMENTS_ADDRESS'] ?? null,
  /** Whether browsers keep a copy for the time without a network; "no" also removes the ones they have. */
  offlineCopy: process.env['OFFLINE_COPY'] !== 'no',
  /** Where readers report a barrier, an e-mail address. Without one `/accessibility/` says that none is set. */
  barrierAddress: process.env['ACCESSIBILITY_ADDRESS'] ?? null,
  /** Whether policies and codes have social images of their own, or all pages that of the site. */
  socialImages: process.env['SOCIAL_IMAGES'] !== 'off',
} as const;
