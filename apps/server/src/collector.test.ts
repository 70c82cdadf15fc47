import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { trace } from '@opentelemetry/api';
import { startTracing } from './tracing.ts';

interface Told { readonly resourceSpans: readonly { readonly resource: { readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[] }; readonly scopeSpans: readonly { readonly spans: readonly { readonly name: string }[] }[] }[] }

test('a collector is told who the spans come from, and those that are left when it stops', async () => {
  const told: [string | undefined, Told][] = [];
  const collector = createServer((request, response) => {
    void text(request).then((body) => {
      told.push([request.url, JSON.parse(body) as Told]);
      response.end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const stop = await startTracing(`http://127.0.0.1:${String((collector.address() as AddressInfo).port)}/`, 'dateline person');
  trace.getTracer('a test').startSpan('a span').end();
  await stop();
  collector.close();
  const [[path, { resourceSpans: [of] }]] = told as [[string, Told]];
  expect([told.length, path, of?.scopeSpans[0]?.spans.map(({ name }) => name)]).toEqual([1, '/v1/traces', ['a span']]);
  expect(of?.resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue).toBe('dateline person');
});
