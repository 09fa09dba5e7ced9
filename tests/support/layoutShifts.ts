/** A move of what had been painted, as Chromium tells it; TypeScript does not know of it yet. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: readonly {
    node?: Node;
    previousRect: DOMRectReadOnly;
    currentRect: DOMRectReadOnly;
  }[];
}

/**
 * Runs in the page: every move since a time in milliseconds of the page's clock, 0 for all of them, with its
 * score, what moved, and from where to where.
 */
export async function layoutShifts(since: number): Promise<readonly string[]> {
  const placeOf = ({ x, y }: DOMRectReadOnly) => `${Math.round(x)},${Math.round(y)}`;
  const seen: string[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, value, sources } of list.getEntries() as LayoutShift[]) {
      if (startTime < since) continue;
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${node?.nodeName} “${node?.textContent?.trim().slice(0, 30)}” ${placeOf(previousRect)} to ${placeOf(currentRect)}`,
      );
      seen.push(`${value.toFixed(5)}: ${moved.join('; ')}`);
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  // What was buffered is handed over before the third frame.
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  return seen;
}
