/* Before the first paint: the colours that the reader chose (see themeSwitch.ts). */
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed to this page: the colours of the device it is.
}
