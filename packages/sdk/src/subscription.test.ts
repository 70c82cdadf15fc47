import { afterEach, describe, expect, it } from '@jest/globals';
import { connect, type Dateline } from './connect.ts';
import type { ResultOf } from './document.ts';
import { graphql } from './graphql.ts';
import { type Answering, answers, cuts, type ScriptedServer, serverThat, streams } from './testing/scripted-server.ts';

const ADDED = graphql('subscription Added { articleAdded { id } }');
type Added = ResultOf<typeof ADDED>;

const next = (id: number): string => `id: ${String(id)}\nevent: next\ndata: {"data":{"articleAdded":{"id":"a${String(id)}"}}}\n\n`;
const COMPLETE = 'event: complete\ndata:\n\n';
const QUICK = { base: 1, longest: 20 };

let server: ScriptedServer | undefined;
afterEach(() => server?.close());
const live = async (...script: Answering[]): Promise<{ client: Dateline; asked: ScriptedServer['asked'] }> => {
  server = await serverThat(...script);
  return { client: connect(server.url, { token: 'secret', retry: QUICK }), asked: server.asked };
};

async function idsOf(subscription: AsyncIterable<Added>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { articleAdded } of subscription) ids.push(articleAdded.id);
  return ids;
}

describe('a subscription', () => {
  it('gives what comes until the server completes it', async () => {
    const { client, asked } = await live(streams(`:\n\n${next(1)}: alive\n\n${next(2)}${COMPLETE}${next(3)}`));
    expect(await idsOf(client.subscribe(ADDED))).toEqual(['a1', 'a2']);
    expect(asked[0]).toMatchObject({ headers: { accept: 'text/event-stream', authorization: 'Bearer secret' }, body: { query: ADDED.text } });
    expect(asked[0]?.headers).not.toHaveProperty('last-event-id');
  });

  it('goes on after the last event when the connection ends, breaks, or cannot be opened', async () => {
    const { client, asked } = await live(streams(next(1)), streams(`${next(2)}id: 9\nevent: next\ndata: {"da`, 'break'), cuts, answers(503, 'restarting'), answers(502, ''), cuts, cuts, streams(`${next(3)}id: 7\n\n`, 'end'), streams(next(8) + COMPLETE));
    expect(await idsOf(client.subscribe(ADDED))).toEqual(['a1', 'a2', 'a3', 'a8']);
    expect(asked.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, '1', '2', '2', '2', '2', '2', '2', '7']);
  });

  it('goes on where an earlier one stood', async () => {
    const { client, asked } = await live(streams(next(6), 'stay'), streams(next(7) + COMPLETE));
    const first = client.subscribe(ADDED, {}, { lastEventId: '5' });
    expect((await first.next()).value).toEqual({ articleAdded: { id: 'a6' } });
    first.close();
    expect(await first.next()).toEqual({ done: true, value: undefined });
    expect(await idsOf(client.subscribe(ADDED, {}, { lastEventId: first.lastEventId ?? '' }))).toEqual(['a7']);
    expect(asked.map(({ headers }) => headers['last-event-id'])).toEqual(['5', '6']);
  });

  it('gives a silent connection up and opens it again', async () => {
    const { client, asked } = await live(streams(next(1), 'stay'), streams(next(2) + COMPLETE));
    const states: string[] = [];
    expect(await idsOf(client.subscribe(ADDED, {}, { silence: 40, onState: (state) => states.push(state) }))).toEqual(['a1', 'a2']);
    expect(asked[1]?.headers['last-event-id']).toBe('1');
    expect(states).toEqual(['open', 'waiting', 'open']);
  });

  it('comes again when the server found it too slow', async () => {
    const slow = 'event: next\ndata: {"errors":[{"message":"read faster","extensions":{"code":"READER_SLOW"}}]}\n\n';
    const { client } = await live(streams(next(1) + slow), streams(next(2) + COMPLETE));
    expect(await idsOf(client.subscribe(ADDED))).toEqual(['a1', 'a2']);
  });

  it.each([
    ['refused', answers(401, '{"errors":[{"message":"no","extensions":{"code":"UNAUTHENTICATED"}}]}'), 'UNAUTHENTICATED'],
    ['failed', streams(`event: next\ndata: {"errors":[{"message":"gone","extensions":{"code":"CURSOR_INVALID"}}]}\n\n${COMPLETE}`), 'CURSOR_INVALID'],
    ['no stream', answers(200, '{"data":{}}'), 'NO_GRAPH'],
  ] as const)('that is %s throws why, and is not opened again', async (_name, answer, code) => {
    const { client, asked } = await live(answer);
    await expect(idsOf(client.subscribe(ADDED))).rejects.toMatchObject({ code });
    expect(asked.length).toBe(1);
  });

  it('that could never be opened throws after a few tries', async () => {
    const { client, asked } = await live(cuts);
    await expect(idsOf(client.subscribe(ADDED))).rejects.toMatchObject({ code: 'UNREACHABLE' });
    expect(asked.length).toBe(3);
  });

  it('ends quietly with its signal, also between connections', async () => {
    const { client } = await live(streams(next(1), 'stay'));
    const controller = new AbortController();
    const ids: string[] = [];
    for await (const { articleAdded } of client.subscribe(ADDED, {}, { signal: controller.signal })) {
      ids.push(articleAdded.id);
      controller.abort();
    }
    expect(ids).toEqual(['a1']);
    expect(await idsOf(client.subscribe(ADDED, {}, { signal: AbortSignal.abort() }))).toEqual([]);
  });
});
