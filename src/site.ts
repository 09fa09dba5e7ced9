import { readHostName } from './build/hosts/hosts.ts';
import type { AnswerDay } from './domain/answers/answerVersion.ts';
import { readBuildMoment } from './domain/buildMoment.ts';
import { getDay } from './domain/dates.ts';
import { payerTimeZone } from './domain/payerTimeZone.ts';
import { basePath } from './urls.ts';

/** What the site says of itself on every page, and its few settings. */
export const site = {
  name: 'Coverage Reference',
  description: 'Look up what a medical policy covers: by code, device or keyword.',
  timeZone: payerTimeZone,
  /** Whether there is a licence to show the descriptors of CPT and CDT; without one none is. */
  showsLicensedDescriptors: process.env['SHOW_LICENSED_DESCRIPTORS'] === 'yes',
  /** Where readers send comments on a policy. No address is known, so no link is shown. */
  commentsAddress: process.env['COMMENTS_ADDRESS'] ?? null,
  /** The host that the site is built for; none for what `npm start` serves. */
  host: readHostName(process.env['HOST']),
  /** Whether browsers keep a copy for the time without a network; "no" also removes the ones they have. */
  offlineCopy: process.env['OFFLINE_COPY'] !== 'no',
  /** Where readers report a barrier, an e-mail address. Without one `/accessibility/` says that none is set. */
  barrierAddress: process.env['ACCESSIBILITY_ADDRESS'] ?? null,
  /** Whether policies have social images of their own, or all pages that of the site. */
  socialImages: process.env['SOCIAL_IMAGES'] !== 'off',
} as const;

/** When the site is built. `commands/astro.ts` fixes it for all parts of a build. */
export const buildMoment = readBuildMoment(process.env['SOURCE_DATE_EPOCH'], new Date());

/** The calendar day of the build, where the payer is: what the content is checked and shown for. */
export const today = getDay(buildMoment, site.timeZone);

/** The day and the base path for which a build makes its answers. */
export const answerDay: AnswerDay = { today, base: basePath };
