/** Items that fall due, the earliest on top. */
export interface DueHeap<T> {
  readonly size: number;
  push(item: T): void;
  /** The item that falls due first, and of equals the one that was put in first. */
  peek(): T | undefined;
  pop(): T | undefined;
  /** When the first falls due of those that pass `test`. Looks at every item. */
  firstDue(test: (item: T) => boolean): number | undefined;
}

interface Place<T> {
  readonly item: T;
  readonly rank: number;
}

/** A binary heap: many thousand retrying runs must not be sorted anew for each that falls due. */
export function createDueHeap<T extends { readonly dueAt: number }>(): DueHeap<T> {
  const places: Place<T>[] = [];
  let rank = 0;

  const before = (a: Place<T>, b: Place<T>): boolean =>
    a.item.dueAt === b.item.dueAt ? a.rank < b.rank : a.item.dueAt < b.item.dueAt;

  const rise = (place: Place<T>): void => {
    let index = places.push(place) - 1;
    while (index > 0) {
      const above = (index - 1) >> 1;
      const parent = places[above] as Place<T>;
      if (!before(place, parent)) break;
      places[index] = parent;
      index = above;
    }
    places[index] = place;
  };

  const sink = (place: Place<T>): void => {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const [a, b] = [places[left], places[left + 1]];
      if (a === undefined) break;
      const first = b !== undefined && before(b, a) ? b : a;
      if (!before(first, place)) break;
      places[index] = first;
      index = first === a ? left : left + 1;
    }
    places[index] = place;
  };

  return {
    get size() {
      return places.length;
    },
    push(item) {
      rise({ item, rank: rank++ });
    },
    peek: () => places[0]?.item,
    pop() {
      const top = places[0];
      const last = places.pop();
      if (last !== undefined && last !== top) sink(last);
      return top?.item;
    },
    firstDue(test) {
      let first: number | undefined;
      for (const { item } of places)
        if ((first === undefined || item.dueAt < first) && test(item)) first = item.dueAt;
      return first;
    },
  };
}
