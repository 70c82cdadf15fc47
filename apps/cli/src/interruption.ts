/** Tells a long command that the person wants it to end. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Resolves when it comes. */
  readonly came: Promise<void>;
  /** No longer listens: the next Ctrl-C ends the process as usual. */
  forget(): void;
}

/** Ctrl-C or a polite kill ends the work in order; a second one ends the process at once. */
export function interruption(): Interruption {
  const controller = new AbortController();
  const came = new Promise<void>((resolve) => { controller.signal.addEventListener('abort', () => { resolve(); }, { once: true }); });
  const forget = (): void => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  };
  const stop = (): void => {
    forget();
    controller.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return { signal: controller.signal, came, forget };
}
