import { copyText } from '../copyText.ts';

/** Lets the reader copy the PMIDs of the references on the page, a line each, for PubMed's search and for Zotero. */
export function offerPmids(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-copy-pmids]');
  const status = button?.parentElement?.querySelector('[role="status"]');
  if (!button || !status) return;
  button.disabled = false;
  button.addEventListener('click', () => {
    const links = document.querySelectorAll<HTMLAnchorElement>('ol a[href^="https://pubmed."]');
    const pmids = Array.from(links, ({ pathname }) => pathname.replaceAll('/', ''));
    void copyText(pmids.join('\n'), 'The downloads include the PMIDs.').then((words) => {
      status.textContent = words;
    });
  });
}
