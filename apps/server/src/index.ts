export * from './config.ts';
export * from './create-server.ts';
export * from './graph-storage.ts';
export * from './logger.ts';
export * from './serve-gateway.ts';
export * from './serving.ts';
