/**
 * What is said of an identifier that no policy here lists. Only what may be covered gets the words about
 * coverage; a publication does not.
 */
export function formatNotListed(name: string, isService = true): string {
  return isService
    ? `No policy here lists ${name}, so this site cannot say whether it is covered.`
    : `No policy here lists ${name}.`;
}

/** Whether a word has the form of a code of some system, known or not: "P130034", "0312X", "9801", "0042-1234-01". */
export const isCodeShaped = (word: string): boolean =>
  /^(?:[a-z]{1,3}\d[a-z\d]*\d[a-z\d]*|\d{3,}[a-z]?)(?:[.-][a-z\d]{1,4}){0,2}\**$/i.test(word);
