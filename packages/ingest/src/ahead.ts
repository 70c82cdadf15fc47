/** Things that are made one after another while what is made already is taken. */
export interface Ahead<Made> {
  /** All that is made and was not taken, in order; waits for one where nothing is. Empty once everything was taken. */
  take(): Promise<readonly Made[]>;
  /** Nothing more is made. */
  stop(): void;
}

/** @param roomFor whether another may be made besides those that wait.
 *  @param make never rejects. */
export function ahead<Source, Made>(sources: readonly Source[], make: (source: Source) => Promise<Made>, roomFor: (waiting: readonly Made[]) => boolean): Ahead<Made> {
  let made: Made[] = [];
  let [isOver, wake]: [boolean, () => void] = [false, () => undefined];
  const changed = (): Promise<void> => new Promise((resolve) => { wake = resolve; });
  const work = async (): Promise<void> => {
    for (const source of sources) {
      while (!isOver && made.length > 0 && !roomFor(made)) await changed();
      if (isOver) break;
      const next = await make(source); // What waits may be taken meanwhile.
      made.push(next);
      wake();
    }
    isOver = true;
    wake();
  };
  void work();
  return {
    async take() {
      while (made.length === 0 && !isOver) await changed();
      const taken = made;
      made = [];
      wake();
      return taken;
    },
    stop() {
      isOver = true;
      wake();
    },
  };
}
