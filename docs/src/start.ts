import { type Graph, startGraph } from './graph.ts';

declare global {
  var graphOfThePages: Graph | undefined;
}

export default async function start(): Promise<void> {
  const graph = await startGraph();
  globalThis.graphOfThePages = graph;
  process.env['DATELINE_URL'] = graph.url;
  process.env['DATELINE_FOLDER'] = graph.folder;
}
