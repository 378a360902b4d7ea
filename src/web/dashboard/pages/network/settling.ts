import type { Graph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

/** Milliseconds of a frame that the layout may take, so that the picture stays smooth. */
const SLICE = 10;
const ITERATIONS = 400;
/** Beyond so many nodes forces are reckoned by areas (Barnes and Hut), not by pairs. */
const MANY = 300;

/**
 * Lets a graph find its form, a slice a frame, and keeps what is pinned (`fixed`) where it is. Without a worker, since the page's policy lets none be made of a text.
 * @param atOnce for those who want no motion: the form is there with the next frame
 * @returns how to end it
 */
export function settle(graph: Graph, atOnce: boolean): () => void {
  let left = ITERATIONS;
  let frame = 0;
  const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > MANY, slowDown: 4, strongGravityMode: true, gravity: 0.1 };
  const step = (): void => {
    const end = atOnce ? Infinity : performance.now() + SLICE;
    do {
      forceAtlas2.assign(graph, { iterations: 1, settings });
      left--;
    } while (left > 0 && performance.now() < end);
    if (left > 0) frame = requestAnimationFrame(step);
  };
  if (graph.order > 1) frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
