/** First in, first out: the front can be taken without moving the rest, however long it is. */
export interface Fifo<T> {
  readonly size: number;
  push(item: T): void;
  shift(): T | undefined;
  peek(): T | undefined;
  /** Takes out the first item that passes `test`, wherever it stands. Looks at every item before it. */
  take(test: (item: T) => boolean): T | undefined;
}

/** So many taken places are kept at most before the rest is moved up. */
const SLACK = 1_024;

export function createFifo<T>(): Fifo<T> {
  let items: (T | undefined)[] = [];
  let head = 0;
  return {
    get size() {
      return items.length - head;
    },
    push(item) {
      items.push(item);
    },
    peek: () => items[head],
    shift() {
      if (head === items.length) return undefined;
      const item = items[head];
      items[head++] = undefined; // a place that is taken must not keep what was in it
      // Moved only when at least half is gone, so that a long queue is not copied again and again.
      if (head === items.length || (head >= SLACK && head * 2 >= items.length)) {
        items = items.slice(head);
        head = 0;
      }
      return item;
    },
    take(test) {
      const index = items.findIndex((item, place) => place >= head && test(item as T));
      return index === -1 ? undefined : items.splice(index, 1)[0];
    },
  };
}
