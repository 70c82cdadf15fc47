import type { SampleArticle } from '@dateline/storage/testing';
import { eventsOf } from './event-stream.ts';

/** An article of a title, that tells of one capture. */
export const sample = (title: string, city = '加兹尼', more: Partial<SampleArticle> = {}): SampleArticle => ({
  url: `https://news.example/${title}`, title, day: '2021-08-13', publisher: '晨报', text: `塔利班12日攻占${city}。${title}`,
  chains: [{ kind: 'organization', name: '塔利班' }, { kind: 'location', name: city }],
  events: [{ kind: 'capture', trigger: '攻占', time: '2021-08-12', arguments: [{ role: 'agent', words: '塔利班' }, { role: 'patient', words: city }] }], ...more,
});

/** One message that a subscriber read. */
export interface Heard {
  readonly id: string | null;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** A subscriber over server-sent events, made of fetch alone, and what it heard. */
export interface Listener {
  readonly heard: readonly Heard[];
  /** The last id, of a message or a sign of life. */
  readonly cursor: string | null;
  /** Whether the server said that no more is to come. */
  readonly complete: boolean;
  /** Resolves when so many messages were heard. */
  until(many: number): Promise<readonly Heard[]>;
  /** Resolves when the stream has ended, by whomever. */
  readonly ended: Promise<void>;
  leave(): void;
}

/** Subscribes; rejects with the answer where it is refused. */
export async function listen(url: string, query: string, { variables, after, headers = {} }: { variables?: object; after?: string | null; headers?: Record<string, string> } = {}): Promise<Listener> {
  const leaving = new AbortController();
  const answer = await fetch(url, {
    method: 'POST', body: JSON.stringify({ query, variables }), signal: leaving.signal,
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers, ...(after !== undefined && after !== null && { 'last-event-id': after }) },
  });
  if (answer.status !== 200 || !answer.body) throw Object.assign(new Error('refused'), { status: answer.status, answer: await answer.json() as unknown });
  const heard: Heard[] = [];
  let cursor = after ?? null;
  let complete = false;
  const waiting = new Set<() => void>();
  const ended = (async () => {
    for await (const { id, event, data } of eventsOf(answer.body as never)) {
      cursor = id ?? cursor;
      complete ||= event === 'complete';
      if (event === 'next') heard.push({ id, ...JSON.parse(data) as object });
      for (const wake of waiting) wake();
    }
  })().catch(() => undefined).finally(() => { for (const wake of waiting) wake(); });
  let over = false;
  void ended.then(() => { over = true; });
  return {
    heard, ended,
    get cursor() { return cursor; },
    get complete() { return complete; },
    async until(many) {
      while (heard.length < many && !over) {
        await new Promise<void>((resolve) => { waiting.add(resolve); });
        waiting.clear();
      }
      return heard.slice(0, many);
    },
    leave: () => { leaving.abort(); },
  };
}
