import { expect, type Locator, type Page } from '@playwright/test';

/** Runs in the page: what is wrong with how the element that has the focus is shown, and which one it is. */
function focusedStop(): { stop: string; flaws: readonly string[] } | null {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const name = `<${element.localName}> “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
  // A field may show the focus on its label, as a drawn box does.
  const shown = [element, element.closest('label'), element.nextElementSibling];
  // The calendar's button inside a date is the browser's: where it has the focus, the field has none.
  const isInside = element.matches('input[type=date]:not(:focus)');
  const isRinged =
    isInside ||
    shown.some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    });
  const places = [...element.getClientRects()].flatMap(({ left, right, top, bottom }) => [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 3, top + 3],
    [right - 3, bottom - 3],
  ]);
  const isSeen = places.some(([x = -1, y = -1]) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element));
  });
  return {
    stop: name,
    flaws: [
      ...(isRinged ? [] : [`${name} does not show that it has the focus`]),
      ...(isSeen ? [] : [`${name} has the focus out of sight or covered`]),
    ],
  };
}

/** The stop after one press of Tab, once the page has come to rest: it may still be scrolling there. */
async function nextStop(page: Page) {
  await page.keyboard.press('Tab');
  let found = await page.evaluate(focusedStop);
  for (let look = 0; look < 20 && found && found.flaws.length > 0; look += 1) {
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    found = await page.evaluate(focusedStop);
  }
  return found;
}

/** Walks a page with the Tab key from its beginning to its end: the stops, and what is wrong with them. */
export async function focusStops(page: Page) {
  const stops: string[] = [];
  const flaws: string[] = [];
  // The page ends before this; a keyboard trap would not.
  const most = 1000;
  for (let count = 0; count < most; count += 1) {
    const found = await nextStop(page);
    if (!found) return { stops, flaws };
    stops.push(found.stop);
    flaws.push(...found.flaws);
  }
  return { stops, flaws: [...flaws, `the focus does not leave the page after ${most} stops`] };
}

/** Presses Tab until an element, or one of several, has the focus. Every stop on the way has to be shown and in sight. */
export async function tabTo(page: Page, element: Locator, most = 300): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < most; count += 1) {
    const found = await nextStop(page);
    expect(found?.flaws ?? []).toEqual([]);
    if ((await element.and(page.locator(':focus')).count()) > 0) return;
    passed.push(found?.stop ?? 'the window');
  }
  throw new Error(`Tab does not reach it. The last stops were ${passed.slice(-5).join(', ')}`);
}
