/** How many pieces of work are under way at once: enough to wait for files while others are made. */
const atOnce = 8;

/** Does a piece of work for each item, several at a time, beginning them in order. Stops at the first that fails. */
export async function mapConcurrent<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  // One iterator for all: each takes the next item.
  const rest = Symbol.asyncIterator in items ? items : items[Symbol.iterator]();
  const worker = async () => {
    for await (const item of rest as Iterable<Item> | AsyncIterable<Item>) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
