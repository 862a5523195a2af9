import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { JsonValue } from '../lib/json.ts';
/**
 * The result of an MCP call: one text as it is, several as a list, content without any text as it came. A result
 * that says it is an error is thrown as a `ToolError`.
 */
export declare function readMcpResult({ content, isError }: CallToolResult): JsonValue;
