export * from './mcp-server.ts';
