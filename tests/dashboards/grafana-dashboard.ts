import { readFileSync } from 'node:fs';

/** What of a Grafana dashboard (classic JSON model) the service answers for. */
export interface GrafanaDashboard {
  schemaVersion: number;
  panels: GrafanaPanel[];
  templating: { list: GrafanaVariable[] };
}

export interface GrafanaPanel {
  id: number;
  type: string;
  title: string;
  gridPos: { x: number; y: number; w: number; h: number };
  targets: InfinityQuery[];
  fieldConfig: { overrides: { matcher: { id: string; options: string } }[] };
  transformations?: { id: string; options: Record<string, string> }[];
}

export interface GrafanaVariable {
  name: string;
  type: string;
  current: { text?: string; value?: string };
  query: string | { infinityQuery: InfinityQuery };
}

/** A query of the Infinity data source, as its editor saves it. */
export interface InfinityQuery {
  type: string;
  source: string;
  parser: string;
  format: string;
  url: string;
  url_options: { method: string; body_type: string; body_graphql_query: string };
  root_selector: string;
  columns: InfinityColumn[];
}

export interface InfinityColumn {
  selector: string;
  text: string;
  type: string;
  timestampFormat?: string;
}

export const readDashboard = (): GrafanaDashboard => JSON.parse(readFileSync('dashboards/grafana/bilateral.json', 'utf8')) as GrafanaDashboard;

/** Every query of the dashboard with what it is for: a panel's targets, and those that fill the variables' lists. */
export function queriesOf({ panels, templating }: GrafanaDashboard): { name: string; query: InfinityQuery }[] {
  const ofPanels = panels.flatMap(({ title, targets }) => targets.map((query) => ({ name: `${title} (${query.format})`, query })));
  const ofVariables = templating.list.flatMap(({ name, query }) => (typeof query === 'string' ? [] : [{ name: `the variable ${name}`, query: query.infinityQuery }]));
  return [...ofPanels, ...ofVariables];
}

const VARIABLE = /\$\{(\w+)(?::([^}]*))?\}|\[\[(\w+)|\$([a-zA-Z]\w*)/g;

/**
 * A text with Grafana's variables filled in as Grafana does: `${name}`, `${name:text}`, `${__from:date:FORMAT}`. What is written like a variable and is none
 * stays as it is.
 * @param range of days, `YYYY-MM-DD`
 * @throws Error at a macro or a format that these dashboards are not known to use
 */
export function filled(text: string, variables: readonly GrafanaVariable[], range: { from: string; to: string }, chosen: Record<string, string> = {}): string {
  return text.replace(VARIABLE, (written, inBraces?: string, format?: string, inBrackets?: string, bare?: string) => {
    const name = inBraces ?? inBrackets ?? bare!;
    if (name === '__from' || name === '__to') {
      if (format !== 'date:YYYY-MM-DD') throw new Error(`${written} is a time in another format than the days that the service takes.`);
      return name === '__from' ? range.from : range.to;
    }
    const variable = variables.find((one) => one.name === name);
    if (!variable) {
      if (inBraces === undefined) return written;
      throw new Error(`${written} is no variable of the dashboard.`);
    }
    if (format !== undefined && format !== 'text') throw new Error(`${written} has a format that is not known here.`);
    return format === 'text' ? variable.current.text! : (chosen[name] ?? variable.current.value!);
  });
}
