/** The year in which FDA took a submission, by its digits: K131798 is of 2013. */
export function yearOfNumber(submission: string): number {
  const digits = Number(/\d{2}/.exec(submission)?.[0]);
  return digits + (digits > 70 ? 1900 : 2000);
}

const databases = 'https://www.accessdata.fda.gov/scripts/cdrh/cfdocs';

/** The page of FDA's own database for a submission number, by its letters. */
export function fdaDatabaseUrl(submission: string): string {
  if (submission.startsWith('DEN')) return `${databases}/cfpmn/denovo.cfm?id=${submission}`;
  if (submission.startsWith('P')) return `${databases}/cfpma/pma.cfm?id=${submission}`;
  if (submission.startsWith('H')) return `${databases}/cfhde/hde.cfm?id=${submission}`;
  return `${databases}/cfpmn/pmn.cfm?ID=${submission}`;
}
