import { openWorld } from './world.ts';

// Files the world and nothing else: `node bench/run.mjs src/fill.ts 10000`.
const storage = await openWorld(Number(process.argv[2] ?? 10_000));
await storage.close();
