import { readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { EngineAdapter } from './adapter.mjs';

/** The engine over its WebAssembly build. Node 20 cannot import wasm as a module, so it is instantiated by hand. */
export async function openEngine(url, datamodelFiles) {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = panics;
  // A panic ends the program from within a promise of the engine's own; what it said stands in the registry.
  process.on('uncaughtException', (error) => {
    writeSync(2, `${panics.message || error.stack}\n`);
    process.exit(101);
  });
  const wasm = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const datamodels = datamodelFiles.length > 0 ? datamodelFiles.map((file) => [file, readFileSync(file, 'utf8')]) : undefined;
  return bindings.SchemaEngine.new({ datamodels }, (line) => writeSync(2, `${line}\n`), bindMigrationAwareSqlAdapterFactory(new EngineAdapter(url)));
}

const panics = {
  message: '',
  get() {
    return this.message;
  },
  set_message(message) {
    this.message = message;
  },
};
