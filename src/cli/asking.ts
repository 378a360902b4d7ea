import type { Ask, OpenGraph, Parts } from './parts.ts';
import { findService } from './service.ts';
import type { GRAPH_SETTINGS, SERVICE_SETTINGS, SettingValues } from './settings.ts';

export type AskingSettings = Pick<SettingValues, (typeof GRAPH_SETTINGS)[number] | (typeof SERVICE_SETTINGS)[number]>;

/** Where questions go: to the service that has the graph, else to the graph itself, opened here. */
export interface Asked {
  ask: Ask;
  /** The service's address; null when the graph was opened here. */
  address: string | null;
  close(): Promise<void>;
}

/** @throws Conflict, EngineUnavailable */
export async function openAsked(settings: AskingSettings, parts: Parts): Promise<Asked> {
  const service = await findService(settings);
  if (service) return { ...service, close: async () => {} };
  const graph: OpenGraph = await parts.openGraph(settings);
  return { ask: graph.ask, address: null, close: graph.close };
}
