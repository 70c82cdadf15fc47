import { SingleBar } from 'cli-progress';
import { tell } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** How far a long job is. */
export interface Progress {
  /** One more is done; `note` names it. */
  step(note: string): void;
  /** A line that stays, above the bar. */
  say(line: string): void;
  stop(): void;
}

/** Lines that a log gets for the whole of a job, where no bar can be drawn. */
const LINES = 10;

/** A bar on a terminal, a line for every tenth of the way elsewhere, nothing for a single item. */
export function progressOn(terminal: Terminal, label: string, total: number): Progress {
  if (total <= 1) return { step: () => undefined, say: (line) => { tell(terminal, line); }, stop: () => undefined };
  return terminal.errors.isTTY === true ? bar(terminal, label, total) : lines(terminal, label, total);
}

function bar(terminal: Terminal, label: string, total: number): Progress {
  const shown = new SingleBar({ format: `${label} {bar} {value}/{total} · {eta_formatted} left · {note}`, stream: terminal.errors as NodeJS.WriteStream, hideCursor: true, clearOnComplete: true, etaBuffer: 50, barsize: 24 });
  shown.start(total, 0, { note: '' });
  return {
    step: (note) => { shown.increment(1, { note: note.slice(-40) }); },
    say: (line) => {
      terminal.errors.write('\r\u001b[K');
      tell(terminal, line);
      shown.render();
    },
    stop: () => { shown.stop(); },
  };
}

function lines(terminal: Terminal, label: string, total: number): Progress {
  const every = Math.ceil(total / LINES);
  let done = 0;
  return {
    step: () => {
      done++;
      if (done % every === 0 || done === total) tell(terminal, `${label} ${String(done)}/${String(total)}`);
    },
    say: (line) => { tell(terminal, line); },
    stop: () => undefined,
  };
}
