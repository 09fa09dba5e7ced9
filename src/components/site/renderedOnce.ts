const known = new WeakMap<object, Promise<string>>();

/** The HTML of what is made of an object, rendered the first time that it is asked for. */
export function renderedOnce(of: object, render: () => Promise<string>): Promise<string> {
  const html = known.get(of) ?? render();
  known.set(of, html);
  return html;
}
