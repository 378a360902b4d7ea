import { corpusFolder } from '../../scripts/evaluate/corpus.ts';
import { holdFloors } from '../evaluation/floors.ts';

holdFloors(corpusFolder());
