import type { Span } from '@dateline/document';
import type { Frame } from '../frame.ts';
import type { Reading } from '../reading.ts';

export const framesIn = (_reading: Reading, _statement: Span): Frame[] => [];
