/** Closes what says in words what a drawing shows, unless the address leads into it. Without this script it is open. */
for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-folded]')) {
  details.open = details.querySelector(':target') !== null;
}
