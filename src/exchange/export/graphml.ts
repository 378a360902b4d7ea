import type { Contents } from '../../graph/read/contents.ts';
import type { TextFormat } from './format.ts';
import { EDGE_ATTRIBUTES, networkEdges, networkNodes, NODE_ATTRIBUTES } from './network.ts';
import { attributes, escaped } from './xml.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

const keys = (side: 'node' | 'edge', types: Record<string, string>): string =>
  Object.entries(types).map(([name, type]) => `<key${attributes({ id: `${side}-${name}`, for: side, 'attr.name': name, 'attr.type': type })}/>\n`).join('');

const data = (side: 'node' | 'edge', values: Record<string, string | number | null>): string =>
  Object.entries(values).map(([name, value]) => (value === null ? '' : `<data key="${side}-${name}">${escaped(value)}</data>`)).join('');

async function* text(contents: Contents): AsyncGenerator<string> {
  yield `${HEAD}${keys('node', { label: 'string', ...NODE_ATTRIBUTES })}${keys('edge', EDGE_ATTRIBUTES)}<graph id="bilateral" edgedefault="directed">\n`;
  for await (const { id, label, values } of networkNodes(contents)) yield `<node id="${escaped(id)}">${data('node', { label, ...values })}</node>\n`;
  let count = 0;
  for await (const { source, target, values } of networkEdges(contents)) yield `<edge${attributes({ id: `e${count++}`, source, target })}>${data('edge', values)}</edge>\n`;
  yield '</graph>\n</graphml>\n';
}

/** GraphML 1.0: yEd, Gephi, NetworkX, igraph. */
export const graphml: TextFormat = {
  kind: 'text', mediaType: 'application/graphml+xml; charset=utf-8', ending: '.graphml', text,
  description: 'countries, people, organisations and events as a network: yEd, NetworkX, igraph',
};
