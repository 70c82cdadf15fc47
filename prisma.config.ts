import { fileURLToPath } from 'node:url';
import { defineConfig } from 'prisma/config';

// Prisma would download a native engine for its commands; ours speaks the same protocol and is in the checkout.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= fileURLToPath(new URL('packages/storage/schema-engine/schema-engine.mjs', import.meta.url));

export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations' },
  // `prisma generate` asks for no database; the commands that do say so themselves.
  datasource: { url: process.env['DATABASE_URL'] ?? '' },
});
