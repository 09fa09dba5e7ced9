/** Writes the reader's calendar day for the foot of the printed sheets, whenever printing begins. */
addEventListener('beforeprint', () => {
  const day = new Date().toLocaleDateString('en-US', { dateStyle: 'long' });
  document.documentElement.dataset['printDate'] = `Printed ${day}`;
});
