import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestStorage } from '@dateline/storage/testing';
import type { TestStorage } from '@dateline/storage/testing';
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { pino } from 'pino';
import { createServer } from './index.ts';
import type { RunningServer } from './index.ts';

const spans = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
let storage: TestStorage;
let server: RunningServer;

beforeAll(async () => {
  provider.register();
  storage = await openTestStorage();
  server = await createServer({ storage, port: 0, logger: pino({ level: 'silent' }) });
});
afterAll(async () => {
  await server.stop();
  await storage.drop();
  await provider.shutdown();
});

test('an operation, its batches and its statements are spans of the caller\'s trace', async () => {
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
  await fetch(server.url, {
    method: 'POST', headers: { 'content-type': 'application/json', traceparent: `00-${trace}-00f067aa0ba902b7-01` },
    body: JSON.stringify({ query: 'query Titles { articles { totalCount edges { node { title } } } }' }),
  });
  const finished = spans.getFinishedSpans();
  const operation = finished.find(({ name }) => name === 'query Titles');
  expect(operation?.parentSpanContext?.spanId).toBe('00f067aa0ba902b7');
  expect(finished.map(({ name }) => name).sort()).toEqual(['batch articles:newest', 'batch count articles:newest', 'query Titles', 'statement', 'statement']);
  const nameOf = (id: string | undefined): string | undefined => finished.find((span) => span.spanContext().spanId === id)?.name;
  expect(finished.filter((span) => span !== operation).map((span) => [span.name, nameOf(span.parentSpanContext?.spanId), span.spanContext().traceId]).sort()).toEqual([
    ['batch articles:newest', 'query Titles', trace], ['batch count articles:newest', 'query Titles', trace],
    ['statement', 'batch articles:newest', trace], ['statement', 'batch count articles:newest', trace],
  ]);
  expect(finished.find(({ name }) => name === 'statement')?.attributes['db.query.text']).toMatch(/^[\s\S]*SELECT/u);
});
