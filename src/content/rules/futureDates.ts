import type { Problem, Rule } from './problem.ts';

/**
 * What has happened is not in the future: a review, a notice, a decision of FDA, a publication; and
 * a version lists no entry of a year after its review. Only an effective date may lie ahead.
 */
export const futureDates: Rule = function* (records, { today }) {
  const after = (file: string, path: NonNullable<Problem['path']>, date: string, latest = today) =>
    date.slice(0, latest.length) > latest.slice(0, date.length)
      ? [
          {
            file,
            path,
            found: `${date} is after ${latest}`,
            cure: 'write the date in the source; only an effective date may be in the future',
          },
        ]
      : [];
  const years = new Map(records.regulatory.map(({ id, year }) => [id, year]));
  for (const version of records.policies) {
    const { file, publications, regulatory } = version;
    for (const key of ['lastReviewed', 'lastUpdated'] as const) {
      const date = version[key]?.date;
      if (date) yield* after(file, [key, 'date'], date);
    }
    const latest = (version.lastReviewed ?? version.lastUpdated)?.date;
    for (const [index, { month }] of publications.entries()) {
      yield* after(file, ['publications', index, 'month'], month);
    }
    for (const [index, id] of regulatory.entries()) {
      const year = years.get(id);
      if (year) yield* after(file, ['regulatory', index], `${year}`, latest);
    }
  }
  for (const { file, year } of records.regulatory) {
    if (year !== null) yield* after(file, ['year'], `${year}`);
  }
  for (const { file, outsideRecords } of records.devices) {
    for (const [index, { decisionDate }] of outsideRecords.entries()) {
      if (decisionDate) yield* after(file, ['outsideRecords', index, 'decisionDate'], decisionDate);
    }
  }
  for (const { file, references } of records.references) {
    for (const [index, { issued }] of references.entries()) {
      if (issued['date-parts'][0][0] < Number(today.slice(0, 4))) continue;
      const date = issued['date-parts'][0].map((part) => `${part}`.padStart(2, '0')).join('-');
      yield* after(file, ['references', index, 'issued'], date);
    }
  }
};
