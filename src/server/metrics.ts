import type { Counts } from '../graph/read/status.ts';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** What the service counts of itself, in Prometheus' text format 0.0.4. */
export class Metrics {
  private readonly requests = new Map<string, number>();
  private readonly latencies = new Map<string, { buckets: number[]; sum: number; count: number }>();

  /** `route` is one of the service's own paths, so that whoever asks cannot make new ones. */
  record(route: string, status: number, seconds: number): void {
    const labels = `route="${route}",status="${status}"`;
    this.requests.set(labels, (this.requests.get(labels) ?? 0) + 1);
    let latency = this.latencies.get(route);
    if (!latency) this.latencies.set(route, (latency = { buckets: SECONDS.map(() => 0), sum: 0, count: 0 }));
    latency.sum += seconds;
    latency.count++;
    SECONDS.forEach((bound, index) => {
      if (seconds <= bound) latency.buckets[index]!++;
    });
  }

  /** `counts` is null while the graph does not answer. */
  text(ready: boolean, counts: Counts | null): string {
    return [
      ...family('bilateral_ready', 'gauge', 'Whether the graph is open and the first reading is done.', [['', Number(ready)]]),
      ...family('bilateral_graph_up', 'gauge', 'Whether the graph answers.', [['', Number(counts !== null)]]),
      ...family('bilateral_graph_size', 'gauge', 'How much the graph holds.', Object.entries(counts ?? {}).map(([kind, count]) => [`kind="${kind}"`, count])),
      ...family('bilateral_resident_memory_bytes', 'gauge', 'Memory of the process.', [['', process.memoryUsage.rss()]]),
      ...family('bilateral_http_requests_total', 'counter', 'Requests answered.', [...this.requests]),
      ...this.latencyLines(),
      '',
    ].join('\n');
  }

  private latencyLines(): string[] {
    const name = 'bilateral_http_request_duration_seconds';
    const lines = [...this.latencies].flatMap(([route, { buckets, sum, count }]) => [
      ...buckets.map((value, index) => `${name}_bucket{route="${route}",le="${SECONDS[index]}"} ${value}`),
      `${name}_bucket{route="${route}",le="+Inf"} ${count}`,
      `${name}_sum{route="${route}"} ${sum}`,
      `${name}_count{route="${route}"} ${count}`,
    ]);
    return [`# HELP ${name} How long requests took to answer.`, `# TYPE ${name} histogram`, ...lines];
  }
}

function family(name: string, type: string, help: string, samples: (readonly [labels: string, value: number])[]): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples.map(([labels, value]) => `${name}${labels && `{${labels}}`} ${value}`)];
}
