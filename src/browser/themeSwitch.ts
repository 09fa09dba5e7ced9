import { element } from './element.ts';

/**
 * The choice of colours, in the footer of every page; `FirstScript.astro` obeys it before the
 * next page is painted. Without JavaScript there is no choice, and none is shown.
 */

const themes = [
  { value: '', name: 'Match my device' },
  { value: 'light', name: 'Light' },
  { value: 'dark', name: 'Dark' },
];
const root = document.documentElement;

function choose(theme: string): void {
  if (theme) root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    // Storage is closed to this page: the choice holds until the next one.
  }
}

function option({ value, name }: (typeof themes)[number]): HTMLElement {
  const radio = element('input', { type: 'radio', name: 'theme', value });
  radio.checked = value === (root.dataset['theme'] ?? '');
  radio.addEventListener('change', () => {
    choose(value);
  });
  return element('label', {}, radio, ` ${name}`);
}

document
  .querySelector('[data-theme-switch]')
  ?.append(element('fieldset', {}, element('legend', {}, 'Colors'), ...themes.map(option)));
