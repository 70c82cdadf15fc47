/** Sends spans to a collector by OTLP over HTTP; the way back stops it, sending what is left. What it needs is loaded only here.
 *  @param service Who they come from, where neither OTEL_SERVICE_NAME nor OTEL_RESOURCE_ATTRIBUTES says so: the library looks at these only where it is told to. */
export async function startTracing(endpoint: string, service = 'dateline'): Promise<() => Promise<void>> {
  const [{ BatchSpanProcessor, NodeTracerProvider }, { OTLPTraceExporter }, { defaultResource, detectResources, envDetector, resourceFromAttributes }] =
    await Promise.all([import('@opentelemetry/sdk-trace-node'), import('@opentelemetry/exporter-trace-otlp-http'), import('@opentelemetry/resources')]);
  const resource = defaultResource().merge(resourceFromAttributes({ 'service.name': service })).merge(detectResources({ detectors: [envDetector] }));
  const provider = new NodeTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` }))] });
  provider.register();
  return () => provider.shutdown();
}
