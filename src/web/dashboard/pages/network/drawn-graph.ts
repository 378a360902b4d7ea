import type { Graph } from 'graphology';
import { toneColour } from '../../pictures/colours.ts';
import type { Colours } from '../../pictures/colours.ts';
import type { Network, NetworkEdge, NetworkNode } from './network.ts';

/** New things begin near what they hang on, at angles that never meet (the golden angle), so that the same network is always drawn alike. */
const GOLDEN_ANGLE = 2.399963;
const DISTANCE = 10;

/** As many have room for nodes of full size. */
const ROOM = 300;

const sizeOf = ({ kind, weight }: NetworkNode, among: number): number => Math.min(1, Math.sqrt(ROOM / among)) * ((kind === 'COUNTRY' ? 5 : 3) + Math.min(15, 2 * Math.log2(1 + weight)));
const widthOf = ({ kind, eventCount }: NetworkEdge): number => (kind === 'BELONGS' ? 0.5 : 0.8 + Math.min(5, Math.log2(1 + eventCount)));

/** Brings the graph that is drawn to what the network is: what stays keeps its place, what is new begins beside a neighbour, what is gone goes. @param scoreText a score as it stands beside its edge, so that colour is not all that tells it */
export function bringTo(graph: Graph, { nodes, edges }: Network, colours: Colours, scoreText: (score: number) => string): void {
  const wanted = new Set(nodes.map(({ key }) => key));
  for (const key of graph.nodes()) if (!wanted.has(key)) graph.dropNode(key);
  const neighbours = new Map(edges.flatMap(({ source, target }) => [[source, target], [target, source]] as const));
  for (const node of nodes) {
    const look = { label: node.name, kind: node.kind, size: sizeOf(node, nodes.length), color: node.kind === 'COUNTRY' ? colours.accent : colours.series[3] };
    if (graph.hasNode(node.key)) graph.mergeNodeAttributes(node.key, look);
    else graph.addNode(node.key, { ...look, ...placeBeside(graph, neighbours.get(node.key)) });
  }
  graph.clearEdges();
  for (const edge of edges) {
    if (graph.hasEdge(edge.source, edge.target)) continue;
    graph.addEdge(edge.source, edge.target, {
      size: widthOf(edge), color: edge.kind === 'BELONGS' ? colours.line : toneColour(edge.score, colours), label: edge.score === null ? '' : scoreText(edge.score), forceLabel: (edge.score ?? 0) < 0,
      weight: 1 + edge.eventCount, kind: edge.kind, score: edge.score,
    });
  }
}

function placeBeside(graph: Graph, neighbour: string | undefined): { x: number; y: number } {
  const angle = graph.order * GOLDEN_ANGLE;
  const [x, y, distance] = neighbour !== undefined && graph.hasNode(neighbour)
    ? [Number(graph.getNodeAttribute(neighbour, 'x')), Number(graph.getNodeAttribute(neighbour, 'y')), DISTANCE]
    : [0, 0, DISTANCE * Math.sqrt(1 + graph.order)];
  return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) };
}
