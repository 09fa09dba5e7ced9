/**
 * Reads SOURCE_DATE_EPOCH, the moment of the build in seconds since 1970 (reproducible-builds.org), with which the same
 * content gives the same bytes on any day. Unset or empty it is now.
 */
export function readBuildMoment(epoch: string | undefined, now: Date): Date {
  if (epoch === undefined || epoch === '') return now;
  if (!/^\d{1,11}$/.test(epoch)) {
    throw new Error(
      `SOURCE_DATE_EPOCH is "${epoch}"; write whole seconds since 1970, as "1795305600"`,
    );
  }
  return new Date(Number(epoch) * 1000);
}
