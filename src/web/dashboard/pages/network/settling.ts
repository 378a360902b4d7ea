import type { Graph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { PLACES_OF_NODE, layoutOf } from './layout.ts';
