import type { Graph } from 'graphology';
import type { Sigma } from 'sigma';
import { layoutOf } from './layout.ts';

/** Milliseconds of a frame that the layout may take, so that the picture stays smooth. */
const SLICE = 8;
const ITERATIONS = 400;
/** Milliseconds from frame to frame beyond which the picture waits as long before it is drawn again. */
const LONG_FRAME = 40;
/** Of how many edges on lines are one pixel wide and without labels until the form is found, and hidden while somebody moves the picture. */
const MANY_EDGES = 1000;

/**
 * Lets a graph find its form, a slice a frame, and keeps what is pinned (`fixed`) where it is. Without a worker, since the page's policy lets none be made.
 * @param atOnce for those who want no motion: the form is there with the next frame
 * @param onSettled told once it has its form
 * @returns how to end it
 */
export function settle(graph: Graph, sigma: Sigma, atOnce: boolean, onSettled: () => void): () => void {
  if (graph.order < 2) {
    onSettled();
    return () => {};
  }
  const layout = layoutOf(graph);
  const nodes = graph.nodes();
  const isLarge = graph.size > MANY_EDGES;
  sigma.setSetting('hideEdgesOnMove', isLarge);
  const lighten = (isMoving: boolean): void => sigma.setSettings({ renderLabels: !isMoving, renderEdgeLabels: !isMoving, defaultEdgeType: isMoving ? 'hairline' : 'line' });
  let left = ITERATIONS;
  let frame = 0;
  let last = performance.now();
  let restsUntil = 0;
  const step = (): void => {
    const begin = performance.now();
    const end = atOnce ? Infinity : begin + SLICE;
    // Where drawing is slow (no graphics card), half of the time is left to the layout and to who uses the page.
    if (begin - last > LONG_FRAME) restsUntil = begin + (begin - last);
    last = begin;
    do {
      layout.step();
      left--;
    } while (left > 0 && performance.now() < end);
    if (begin >= restsUntil || left === 0) {
      layout.exchange();
      sigma.refresh({ partialGraph: { nodes }, schedule: true });
    }
    if (left > 0) frame = requestAnimationFrame(step);
    else {
      if (isLarge) lighten(false);
      onSettled();
    }
  };
  lighten(isLarge && !atOnce);
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
