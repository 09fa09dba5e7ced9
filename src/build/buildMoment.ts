/**
 * The moment of the build: now, or the one that SOURCE_DATE_EPOCH names in seconds since 1970
 * (reproducible-builds.org), with which the same content gives the same bytes on any day.
 */
export function buildMoment(epoch: string | undefined, now = new Date()): Date {
  if (epoch === undefined || epoch === '') return now;
  if (!/^\d{1,11}$/.test(epoch)) {
    throw new Error(
      `SOURCE_DATE_EPOCH is "${epoch}"; write whole seconds since 1970, as "1795305600"`,
    );
  }
  return new Date(Number(epoch) * 1000);
}
