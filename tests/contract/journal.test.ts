import { EMBEDDED } from './engines.ts';
import { journalSuite } from './journal.suite.ts';

journalSuite(EMBEDDED);
