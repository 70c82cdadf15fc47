import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eventsOf, type Heard, type ServerEvent } from './events.ts';

/** The bytes of a text, cut at these places. */
function cut(text: string, places: readonly number[]): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const edges = [0, ...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return new ReadableStream({
    start: (controller) => {
      edges.slice(1).forEach((end, index) => { controller.enqueue(bytes.slice(edges[index], end)); });
      controller.close();
    },
  });
}

async function read(text: string, places: readonly number[] = []): Promise<{ events: ServerEvent[]; heard: Heard }> {
  const heard: Heard = { lastEventId: null };
  const events: ServerEvent[] = [];
  for await (const event of eventsOf(cut(text, places), heard)) events.push(event);
  return { events, heard };
}

const STREAM = ':\n\nid: 41\r\nevent: next\r\ndata: {"标题":\rdata:  "一"}\n\n: still here\nid: 57\n\nretry: 250\nevent: complete\ndata:\n\n';
const EVENTS = [{ event: 'next', data: '{"标题":\n "一"}' }, { event: 'complete', data: '' }];

describe('events of a stream', () => {
  it('are read the same wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(200)), async (places) => {
        expect(await read(STREAM, places)).toMatchObject({ events: EVENTS, heard: { lastEventId: '57', retry: 250 } });
      }),
    );
  });

  it('are none where the end cuts them off, and their id was not heard', async () => {
    expect(await read('id: 1\ndata: a\n\nid: 2\ndata: b\n')).toEqual({ events: [{ event: 'message', data: 'a' }], heard: { lastEventId: '1', life: undefined } });
  });
});
