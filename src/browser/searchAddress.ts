/**
 * Where the results for some words stand. The words stand behind "#", which no browser sends: what a
 * reader searches for is in no server's log.
 */
export const getResultsUrl = (form: HTMLFormElement, words: string): string =>
  `${form.action}#${new URLSearchParams({ q: words }).toString()}`;
