import { earliestDay, latestDay } from '../../domain/partial-date.ts';
import type { Contents } from '../../graph/read/contents.ts';
import type { TextFormat } from './format.ts';
import { EDGE_ATTRIBUTES, networkEdges, networkNodes, NODE_ATTRIBUTES, type AttributeType } from './network.ts';
import { attributes } from './xml.ts';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>Bilateral</creator><description>Countries, people, organisations and events</description></meta>
<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">
`;

const declared = (side: 'node' | 'edge', types: Record<string, AttributeType>): string =>
  `<attributes class="${side}">\n${Object.entries(types).map(([name, type]) => `<attribute${attributes({ id: name, title: name, type })}/>\n`).join('')}</attributes>\n`;

function stated(values: Record<string, string | number | null>): string {
  const known = Object.entries(values).filter(([, value]) => value !== null);
  return known.length === 0 ? '' : `<attvalues>${known.map(([name, value]) => `<attvalue${attributes({ for: name, value })}/>`).join('')}</attvalues>`;
}

/** When it was so. What nobody dates has no spell, which GEXF reads as always. */
const spell = (start: string | null, end: string | null): string =>
  (start === null && end === null ? '' : `<spells><spell${attributes({ start: start && earliestDay(start), end: end && latestDay(end) })}/></spells>`);

async function* text(contents: Contents): AsyncGenerator<string> {
  yield `${HEAD}${declared('node', NODE_ATTRIBUTES)}${declared('edge', EDGE_ATTRIBUTES)}<nodes>\n`;
  for await (const { id, label, values, start, end } of networkNodes(contents)) {
    yield `<node${attributes({ id, label })}>${stated(values)}${spell(start, end)}</node>\n`;
  }
  yield '</nodes>\n<edges>\n';
  let count = 0;
  for await (const { source, target, values, start, end } of networkEdges(contents)) {
    yield `<edge${attributes({ id: String(count++), source, target, label: values.kind })}>${stated(values)}${spell(start, end)}</edge>\n`;
  }
  yield `</edges>\n</graph>\n</gexf>\n`;
}

/** GEXF 1.3, with the dates of events and offices as spells: Gephi's timeline. */
export const gexf: TextFormat = {
  kind: 'text', mediaType: 'application/gexf+xml; charset=utf-8', ending: '.gexf', text,
  description: 'the same network with its dates, for the timeline of Gephi',
};
