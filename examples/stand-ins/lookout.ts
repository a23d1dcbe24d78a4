/** Waits for what others bring about, without asking again and again. */
export interface Lookout {
  /** Resolves when `holds` does; rejects when it does not and nothing more will come. */
  until(holds: () => boolean): Promise<void>;
  /** Something has happened: all who wait look again. */
  look(): void;
  /** Nothing more will come. Only the first reason counts. */
  end(why: Error): void;
}

export function createLookout(): Lookout {
  const waiting = new Set<() => void>();
  let over: Error | undefined;
  const look = (): void => {
    for (const lookAgain of waiting) lookAgain();
  };
  return {
    until: (holds) =>
      new Promise((resolve, reject) => {
        const lookAgain = (): void => {
          if (holds()) resolve();
          else if (over !== undefined) reject(over);
          else return;
          waiting.delete(lookAgain);
        };
        waiting.add(lookAgain);
        lookAgain();
      }),
    look,
    end(why) {
      over ??= why;
      look();
    },
  };
}
