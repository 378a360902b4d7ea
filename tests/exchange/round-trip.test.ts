import { IN_MEMORY, openEngine } from '../../src/graph/open.ts';
import { roundTripSuite } from './round-trip.suite.ts';

roundTripSuite({ name: 'Grafeo', open: () => openEngine(IN_MEMORY) });
