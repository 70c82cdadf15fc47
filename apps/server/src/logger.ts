import { destination, pino } from 'pino';
import type { Logger } from 'pino';
import type { LogLevel } from './config.ts';

/** JSON lines from this level up, on standard output unless something else speaks there. */
export const loggerAt = (level: LogLevel, stream: 'output' | 'errors' = 'output'): Logger => stream === 'output' ? pino({ level }) : pino({ level }, destination({ fd: 2, sync: true }));
