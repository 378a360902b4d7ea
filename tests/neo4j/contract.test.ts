import { engineSuite } from '../contract/engine.suite.ts';
import { operationsSuite } from '../contract/operations.suite.ts';
import { curationSuite } from '../contract/curation.suite.ts';
import { evidenceSuite } from '../contract/evidence.suite.ts';
import { historySuite } from '../contract/history.suite.ts';
import { officesSuite } from '../contract/offices.suite.ts';
import { orderSuite } from '../contract/order.suite.ts';
import { recordingSuite } from '../contract/recording.suite.ts';
import { neo4j } from './engine.ts';

engineSuite(neo4j);
recordingSuite(neo4j);
orderSuite(neo4j);
curationSuite(neo4j);
historySuite(neo4j);
evidenceSuite(neo4j);
officesSuite(neo4j);
operationsSuite(neo4j);
