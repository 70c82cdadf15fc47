import { type Dateline, isDatelineError } from '@dateline/sdk';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { z } from 'zod';

/** What a tool asks the graph with. */
export interface Asking {
  readonly dateline: Dateline;
  /** Aborted when the assistant no longer waits. */
  readonly signal: AbortSignal;
}

export interface Tool<Shape extends z.ZodRawShape> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly takes: Shape;
  /** The answer as text, in lines. */
  readonly answer: (input: z.infer<z.ZodObject<Shape>>, asking: Asking) => Promise<readonly string[]>;
}

/** A tool, its input typed by what it takes. */
export const toolOf = <Shape extends z.ZodRawShape>(tool: Tool<Shape>): Tool<Shape> => tool;

/** An answer is no longer than this, in characters: what it leaves out can be asked for. */
export const LONGEST_ANSWER = 12_000;

const textResult = (text: string, isError = false): CallToolResult => ({ content: [{ type: 'text', text }], ...(isError && { isError }) });

const bounded = (text: string): string => (text.length <= LONGEST_ANSWER ? text : `${text.slice(0, LONGEST_ANSWER)}\n[cut at ${String(LONGEST_ANSWER)} characters: ask for less at once]`);

/** What the graph refuses goes to the assistant with its code, so that it can ask otherwise; what is our own fault goes up. */
async function answered(lines: Promise<readonly string[]>): Promise<CallToolResult> {
  try {
    return textResult(bounded((await lines).join('\n')));
  } catch (error) {
    if (!isDatelineError(error)) throw error;
    return textResult(error.message.startsWith(error.code) ? error.message : `${error.code}: ${error.message}`, true);
  }
}

/** Makes a tool known to an assistant. All of them only read. */
export function offer<Shape extends z.ZodRawShape>(server: McpServer, dateline: Dateline, { name, title, description, takes, answer }: Tool<Shape>): void {
  const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
  server.registerTool(name, { title, description, inputSchema: takes as z.ZodRawShape, annotations }, (input, { signal }) =>
    answered(answer(input as z.infer<z.ZodObject<Shape>>, { dateline, signal })));
}
