import type { Decision } from '../domain/decision.ts';
import type { Row } from './engine.ts';

/** A decision out of its node; what is null is absent there. */
export const toDecision = (node: Row): Decision => ({ reason: null, undoneAt: null, undoneBy: null, articles: [], ...node }) as unknown as Decision;
