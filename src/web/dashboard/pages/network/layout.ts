import type { Graph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import DEFAULTS from 'graphology-layout-forceatlas2/defaults.js';
import { graphToByteArrays } from 'graphology-layout-forceatlas2/helpers.js';
import iterate from 'graphology-layout-forceatlas2/iterate.js';

/** What the library's matrix has of a node: x, y, six more, its size, and whether it is pinned. */
const PLACES_OF_NODE = 10;
const PINNED = 9;
/** Beyond so many nodes forces are reckoned by areas (Barnes and Hut), not by pairs. */
const MANY = 300;

/** ForceAtlas2, which goes on from step to step: the library's `assign` makes its matrices anew at each, and forgets how fast its nodes were. */
export interface Layout {
  step(): void;
  /** Puts the places into the graph, without an event for each node, and takes those of pinned nodes out of it. */
  exchange(): void;
}

export function layoutOf(graph: Graph): Layout {
  const settings = { ...DEFAULTS, ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > MANY, slowDown: 4, strongGravityMode: true, gravity: 0.1 };
  const { nodes, edges } = graphToByteArrays(graph, (_, { weight }) => weight as number);
  return {
    step: () => iterate(settings, nodes, edges),
    exchange() {
      let at = 0;
      graph.forEachNode((_, node) => {
        nodes[at + PINNED] = node.fixed ? 1 : 0;
        if (node.fixed) nodes.set([node.x as number, node.y as number], at);
        else Object.assign(node, { x: nodes[at]!, y: nodes[at + 1]! });
        at += PLACES_OF_NODE;
      });
    },
  };
}
