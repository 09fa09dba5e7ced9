interface SearchPanel {
  form: HTMLFormElement;
  box: HTMLInputElement;
  panel: HTMLElement;
  close: () => void;
}

/** The keys of the open panel: arrows walk through its links, Escape closes it, Ctrl+C copies the answer. */
export function addPanelKeys({ form, box, panel, close }: SearchPanel): void {
  const move = (step: number) => {
    const links = [...panel.querySelectorAll('a')];
    const at = links.findIndex((link) => link === document.activeElement);
    if (at + step < 0) box.focus();
    else links[Math.min(at + step, links.length - 1)]?.focus();
  };
  form.addEventListener('keydown', (event) => {
    const inBox = event.target === box;
    const copyButton = panel.querySelector<HTMLButtonElement>('[data-copy]');
    if (event.key === 'Escape' && !panel.hidden) {
      // The focus would open it again.
      box.focus();
      close();
    } else if (event.key === 'ArrowDown' && !panel.hidden) move(1);
    else if (event.key === 'ArrowUp' && !inBox && !panel.hidden) move(-1);
    else if (copyButton && isCopy(event) && isNothingSelected(box)) copyButton.click();
    else return;
    event.preventDefault();
  });
}

const isCopy = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  (ctrlKey || metaKey) && key.toLowerCase() === 'c';

const isNothingSelected = ({ selectionStart, selectionEnd }: HTMLInputElement) =>
  selectionStart === selectionEnd && String(getSelection()) === '';
