const database = 'https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfpmn';

/** The page of FDA's own database for a submission number: 510(k) for K, De Novo for DEN. */
export function fdaDatabaseUrl(submission: string): string {
  return submission.startsWith('DEN')
    ? `${database}/denovo.cfm?id=${submission}`
    : `${database}/pmn.cfm?ID=${submission}`;
}
