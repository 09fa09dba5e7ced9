/**
 * What is said of an identifier that no policy here lists. Only what may be covered gets the words about
 * coverage; a publication does not.
 */
export function formatNotListed(name: string, isService = true): string {
  return isService
    ? `No policy here lists ${name}, so this site cannot say whether it is covered.`
    : `No policy here lists ${name}.`;
}
