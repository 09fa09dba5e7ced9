import { payerTimeZone } from './domain/payerTimeZone.ts';

/** What the site says of itself on every page, and its few settings. */
export const site = {
  name: 'Coverage Reference',
  description: 'Medical coverage policies in their own words, answered in one step.',
  timeZone: payerTimeZone,
  /** Whether there is a licence to show the descriptors of CPT and CDT; without one none is. */
  showsLicensedDescriptors: process.env['SHOW_LICENSED_DESCRIPTORS'] === 'yes',
  /** Where readers send comments on a policy. No address is known, so no link is shown. */
  commentsAddress: process.env['COMMENTS_ADDRESS'] ?? null,
} as const;
