import { IN_MEMORY, openEngine } from '../../src/graph/open.ts';
import { engineSuite } from './engine.suite.ts';
import type { EngineUnderTest } from './engines.ts';
import { curationSuite } from './curation.suite.ts';
import { evidenceSuite } from './evidence.suite.ts';
import { historySuite } from './history.suite.ts';
import { listsSuite } from './lists.suite.ts';
import { officesSuite } from './offices.suite.ts';
import { orderSuite } from './order.suite.ts';
import { recordingSuite } from './recording.suite.ts';
import { searchSuite } from './search.suite.ts';

const grafeo: EngineUnderTest = { name: 'Grafeo', open: () => openEngine(IN_MEMORY) };

engineSuite(grafeo);
recordingSuite(grafeo);
orderSuite(grafeo);
curationSuite(grafeo);
historySuite(grafeo);
evidenceSuite(grafeo);
listsSuite(grafeo);
officesSuite(grafeo);
searchSuite(grafeo);
