import { IN_MEMORY, openEngine } from '../../src/graph/open.ts';
import { operationsSuite } from './operations.suite.ts';

operationsSuite({ name: 'Grafeo', open: () => openEngine(IN_MEMORY) });
