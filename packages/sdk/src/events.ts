/** One event of a stream of server-sent events. */
export interface ServerEvent {
  /** `next`, `complete`; `message` where the server names none. */
  readonly event: string;
  readonly data: string;
}

/** What a stream says besides its events. */
export interface Heard {
  /** The last id that was sent, with an event or alone; null where there was none. */
  lastEventId: string | null;
  /** Milliseconds before the client is to come back, as the server asks. */
  retry?: number;
  /** Called for whatever comes, comments too: the connection lives. */
  life?(): void;
}

async function* linesOf(body: ReadableStream<Uint8Array>, heard: Heard): AsyncIterableIterator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let kept = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      heard.life?.();
      // A CR at the end may be half of a CRLF: it waits for what follows.
      const lines = (kept + decoder.decode(value, { stream: true })).split(/\r\n|\n|\r(?!$)/u);
      kept = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** The events of a response's body, as the HTML standard reads them. What the end cuts off is no event, and its id was not heard. */
export async function* eventsOf(body: ReadableStream<Uint8Array>, heard: Heard = { lastEventId: null }): AsyncIterableIterator<ServerEvent> {
  let event = '';
  let data: string[] = [];
  let id = heard.lastEventId;
  for await (const line of linesOf(body, heard)) {
    if (line === '') {
      heard.lastEventId = id;
      const whole = { event: event || 'message', data: data.join('\n') };
      const sent = event !== '' || data.length > 0;
      event = '';
      data = [];
      if (sent) yield whole;
      continue;
    }
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/su.exec(line) ?? [];
    if (field === 'event') event = value;
    else if (field === 'data') data.push(value);
    else if (field === 'id' && !value.includes('\0')) id = value;
    else if (field === 'retry' && /^\d+$/u.test(value)) heard.retry = Number(value);
  }
}
