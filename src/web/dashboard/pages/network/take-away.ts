import { toBlob } from '@sigma/export-image';
import { write } from 'graphology-gexf/browser';
import type { Sigma } from 'sigma';
import { colours } from '../../pictures/colours.ts';
import { saveAs } from '../../parts/save-as.ts';

/** The picture as it stands, as a PNG. */
export async function takePicture(sigma: Sigma): Promise<void> {
  saveAs('network.png', await toBlob(sigma, { format: 'png', backgroundColor: colours().ground }));
}

/** The network with its places and colours, for Gephi. */
export function takeGexf(sigma: Sigma): void {
  const text = write(sigma.getGraph(), { formatNode: (key, { label, kind, x, y, size }) => ({ label: label as string, attributes: { kind: kind as string }, viz: { position: { x, y }, size } as never }) });
  saveAs('network.gexf', new Blob([text], { type: 'application/gexf+xml' }));
}
