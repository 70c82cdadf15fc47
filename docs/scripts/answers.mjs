// Rewrites the answers that stand under the queries of the pages by asking the graph of the sample corpus:
// `npm run answers -w @dateline/docs`. Look at the difference before you commit it.
import { readFileSync, writeFileSync } from 'node:fs';
import { startGraph } from '../src/graph.ts';
import { pages, ROOT } from '../src/pages.ts';

const ANSWERED = /^```graphql\n((?:(?!^```)[\s\S])*)^```\n\n*```json\n[\s\S]*?^```$/gmu;

const graph = await startGraph();
const answerTo = async (query) => {
  const response = await fetch(graph.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${query}\n${JSON.stringify(errors, null, 2)}`);
  return data;
};

try {
  for (const { path } of pages) {
    let text = readFileSync(`${ROOT}/${path}`, 'utf8');
    for (const [block, query] of text.matchAll(ANSWERED)) {
      const answer = JSON.stringify(await answerTo(query), null, 2);
      text = text.replace(block, () => `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${answer}\n\`\`\``);
    }
    writeFileSync(`${ROOT}/${path}`, text);
  }
} finally {
  await graph.stop();
}
