import { Kind } from 'graphql';
import type { ValueNode } from 'graphql';

/** The text of a string in a query, or null for any other literal. */
export const stringLiteral = (node: ValueNode): string | null => (node.kind === Kind.STRING ? node.value : null);
