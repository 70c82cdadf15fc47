import { pino } from 'pino';
import type { Logger } from 'pino';
import type { LogLevel } from './config.ts';

/** JSON lines on standard output, from this level up. */
export const loggerAt = (level: LogLevel): Logger => pino({ level });
