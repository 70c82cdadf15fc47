/** Sends spans to a collector by OTLP over HTTP; the way back stops it, sending what is left. What it needs is loaded only here. */
export async function startTracing(endpoint: string, service = 'dateline'): Promise<() => Promise<void>> {
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }] = await Promise.all([import('@opentelemetry/sdk-trace-node'), import('@opentelemetry/exporter-trace-otlp-http')]);
  process.env['OTEL_SERVICE_NAME'] ??= service;
  const provider = new NodeTracerProvider({ spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` }))] });
  provider.register();
  return () => provider.shutdown();
}
