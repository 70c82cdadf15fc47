/** One event of a stream of server-sent events. */
export interface ServerSentEvent {
  /** The last id that was said, by this event or an earlier one. */
  readonly id: string | null;
  /** Empty where only an id was said. */
  readonly event: string;
  readonly data: string;
}

/** Reads server-sent events as they come; what is said in several lines of data is one, as the standard has it. */
export async function* eventsOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<ServerSentEvent, void, undefined> {
  // A character may come in two pieces: only a decoder that remembers joins them.
  const decoder = new TextDecoder();
  let rest = '';
  let id: string | null = null;
  for await (const piece of body) {
    const blocks = (rest + decoder.decode(piece, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const of = (field: string): string[] => block.split('\n').flatMap((line) => (line === field ? [''] : line.startsWith(`${field}:`) ? [line.slice(field.length + 1).replace(/^ /, '')] : []));
      const ids = of('id');
      id = ids.at(-1) ?? id;
      const event = of('event').at(-1) ?? '';
      if (event !== '' || ids.length > 0) yield { id, event, data: of('data').join('\n') };
    }
  }
}
