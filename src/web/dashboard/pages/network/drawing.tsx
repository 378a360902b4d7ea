import { Graph } from 'graphology';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Sigma } from 'sigma';
import { EdgeLineProgram } from 'sigma/rendering';
import { scoreText } from '../../parts/score.tsx';
import { colours } from '../../pictures/colours.ts';
import { useWords } from '../../words/words.ts';
import { bringTo } from './drawn-graph.ts';
import type { Network } from './network.ts';
import { settle } from './settling.ts';

interface DrawingProps {
  network: Network;
  selected: string;
  onSelect: (key: string) => void;
  onOpen: (key: string) => void;
  /** Told once of what takes the picture away. */
  onDrawn: (sigma: Sigma) => void;
}

/** The network on canvases: a click selects, a double click opens, a node that is dragged stays where it is put. */
export function Drawing({ network, selected, onSelect, onOpen, onDrawn }: DrawingProps) {
  const { t, tag } = useWords();
  const [isSettled, setSettled] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<{ graph: Graph; sigma: Sigma } | null>(null);
  const handlers = useRef({ onSelect, onOpen, selected });
  handlers.current = { onSelect, onOpen, selected };

  useEffect(() => {
    const graph = new Graph();
    const sigma = new Sigma(graph, place.current!, {
      allowInvalidContainer: true, labelRenderedSizeThreshold: 5, labelDensity: 2, zIndex: true, hideLabelsOnMove: true,
      renderEdgeLabels: true, edgeLabelSize: 12, edgeProgramClasses: { hairline: EdgeLineProgram },
      nodeReducer: (key, data) => (key === handlers.current.selected ? { ...data, highlighted: true, zIndex: 1 } : data),
    });
    drawn.current = { graph, sigma };
    const end = listen(sigma, graph, handlers);
    onDrawn(sigma);
    return () => {
      end();
      sigma.kill();
      drawn.current = null;
    };
  }, []);

  useEffect(() => {
    const { graph, sigma } = drawn.current!;
    const recolour = (): void => {
      const now = colours();
      sigma.setSettings({ labelColor: { color: now.text }, edgeLabelColor: { color: now.text }, defaultDrawNodeHover: sigma.getSetting('defaultDrawNodeLabel') });
      bringTo(graph, network, now, (score) => scoreText(score, tag));
    };
    recolour();
    setSettled(false);
    const end = settle(graph, sigma, matchMedia('(prefers-reduced-motion: reduce)').matches, () => setSettled(true));
    window.addEventListener('themechange', recolour);
    return () => {
      end();
      window.removeEventListener('themechange', recolour);
    };
  }, [network]);

  useEffect(() => {
    drawn.current!.sigma.refresh();
  }, [selected]);

  return <div ref={place} class="network" data-settled={isSettled || undefined} role="img" aria-label={t('network.picture', { nodes: network.nodes.length, edges: network.edges.length })} />;
}

/** Brings a node into the middle of the picture. */
export function moveTo(sigma: Sigma, key: string): void {
  const { x, y } = sigma.getNodeDisplayData(key)!;
  void sigma.getCamera().animate({ x, y, ratio: 0.5 }, { duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300 });
}

/** Mouse and touch: selecting, opening, dragging. @returns how to stop listening */
function listen(sigma: Sigma, graph: Graph, handlers: { current: { onSelect: (key: string) => void; onOpen: (key: string) => void } }): () => void {
  let dragged: string | null = null;
  let hasMoved = false;
  sigma.on('downNode', ({ node }) => {
    dragged = node;
    hasMoved = false;
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (dragged === null) return;
    hasMoved = true;
    graph.mergeNodeAttributes(dragged, { ...sigma.viewportToGraph(event), fixed: true });
    event.preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = (): void => {
    dragged = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.on('clickNode', ({ node }) => {
    if (!hasMoved) handlers.current.onSelect(node);
  });
  sigma.on('doubleClickNode', ({ node, event }) => {
    event.preventSigmaDefault();
    handlers.current.onOpen(node);
  });
  return () => sigma.removeAllListeners();
}
