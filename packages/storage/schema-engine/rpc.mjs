import { createInterface } from 'node:readline';
import { withClient } from './commands.mjs';
import { openEngine } from './wasm.mjs';

/** JSON-RPC's number for an error of the server's own. */
const SERVER_ERROR = 4466;

/** Answers requests, one a line, until standard input ends. */
export async function serve(url, datamodelFiles) {
  let opened;
  const engine = () => (opened ??= openEngine(url, datamodelFiles));
  const pending = new Set();
  for await (const line of createInterface({ input: process.stdin })) {
    const request = line.trim() && JSON.parse(line);
    if (!request || !request.method) continue; // A reply to one of our notifications.
    const answer = respond(engine, url, request).finally(() => pending.delete(answer));
    pending.add(answer);
  }
  await Promise.all(pending);
  process.exit(0);
}

async function respond(engine, url, { id, method, params }) {
  try {
    send({ id, result: await callOf(method)(await engine(), params, url) });
  } catch (error) {
    const data = { is_panic: false, message: error.message, error_code: error.code ?? null, meta: error.meta ?? null };
    send({ id, error: { code: SERVER_ERROR, message: 'An error happened. Check the data field for details.', data } });
  }
}

/** The methods whose WebAssembly form differs from the native program's; the others are called as they are. */
const DIFFERING = {
  getDatabaseVersion: (engine, params) => engine.version(params),
  dbExecute: async (_engine, params, url) => {
    await withClient(params.datasourceType.url ?? url, (client) => client.query(params.script));
    return null;
  },
  // The native program prints the difference through a notification of its own.
  diff: async (engine, params) => {
    const { exitCode, stdout } = await engine.diff(params);
    if (stdout !== null && stdout !== undefined) send({ id: nextNotification++, method: 'print', params: { content: stdout } });
    return { exitCode, stdout: null };
  },
};

let nextNotification = 1_000_000;

const callOf = (method) => DIFFERING[method] ?? (async (engine, params) => (await engine[method](params)) ?? null);

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
