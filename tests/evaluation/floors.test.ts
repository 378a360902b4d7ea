import { holdFloors } from './floors.ts';

holdFloors(null);
