/** The link leads to the whole table as a file. Where JavaScript runs, the file holds the rows that are shown. */
const link = document.querySelector<HTMLAnchorElement>('a[data-export]');

link?.addEventListener('click', (event) => {
  event.preventDefault();
  import('./exportShown.ts')
    .then(({ exportShown }) => exportShown(link.href))
    .catch(() => {
      location.assign(link.href);
    });
});
