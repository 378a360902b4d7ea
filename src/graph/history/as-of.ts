import { LimitExceeded } from '../../domain/errors.ts';
import type { Engine } from '../engine.ts';
import { IN_MEMORY, openEngine } from '../open.ts';
import type { Past } from '../past.ts';
import { createReader, type Reader } from '../read/reader.ts';
import { toDecision } from '../stored-decision.ts';
import { EngineArticleStore } from '../write/article-store.ts';
import { saveDecision } from '../write/decisions/save.ts';
import { heldReadings, type HeldReading } from './readings.ts';
import { unpack } from './versions.ts';

/** More articles take longer to put together than anybody waits for an answer. */
export const MOST_ARTICLES = 20_000;
/** Past graphs that are held at once. */
const HELD = 2;
const BATCH = 200;

/**
 * The canon follows from what articles say and curators decide, so the graph of another time is made of what held then, in memory. Times between
 * which nothing changed share one, and the present is the graph itself.
 */
export class EngineHistory implements Past {
  readonly #engine: Engine;
  readonly #past = new Map<string, Promise<Engine>>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async at(time: string): Promise<Reader> {
    return createReader(await this.engineAt(time));
  }

  /** The graph behind `at`, which goes on being this one's. */
  async engineAt(time: string): Promise<Engine> {
    const [then, latest] = await Promise.all([this.#lastChange(time), this.#lastChange('9999')]);
    if (then === latest) return this.#engine;
    const key = then ?? '';
    const held = this.#past.get(key) ?? this.#build(time);
    this.#past.delete(key);
    this.#past.set(key, held);
    held.catch(() => this.#past.delete(key));
    for (const [oldest, engine] of this.#past) {
      if (this.#past.size <= HELD) break;
      this.#past.delete(oldest);
      void engine.then((past) => past.close());
    }
    return held;
  }

  async close(): Promise<void> {
    for (const engine of this.#past.values()) await (await engine).close();
    this.#past.clear();
  }

  async #lastChange(time: string): Promise<string | null> {
    const [row] = await this.#engine.read((transaction) => transaction.run('read/history/last-change', { time }));
    return row?.id ?? null;
  }

  async #build(time: string): Promise<Engine> {
    const [current, versions, decisions] = await this.#engine.read((transaction) => Promise.all([
      transaction.run('read/history/ids', { time }), transaction.run('read/history/versions', { time }), transaction.run('read/history/decisions', { time }),
    ]));
    if (current.length + versions.length > MOST_ARTICLES) {
      throw new LimitExceeded(`The graph had ${current.length + versions.length} articles then, and is put together again for at most ${MOST_ARTICLES}; ask without asOf, or export the graph and import what you need of it.`);
    }
    const past = await openEngine(IN_MEMORY);
    let clock = time;
    const store = new EngineArticleStore(past, () => clock);
    await store.setup();
    await past.write(async (transaction) => {
      for (const { decision } of decisions) await saveDecision(transaction, { ...toDecision(decision), undoneAt: null, undoneBy: null });
    });
    const record = async (readings: HeldReading[]): Promise<void> => {
      clock = readings.map(({ recordedFrom }) => recordedFrom).sort().at(-1)!;
      await store.record(readings);
    };
    const superseded = versions.map(({ reading, recordedFrom }) => ({ ...unpack(reading), recordedFrom }));
    for (let start = 0; start < superseded.length; start += BATCH) await record(superseded.slice(start, start + BATCH));
    for (let start = 0; start < current.length; start += BATCH) {
      await record(await this.#engine.read((transaction) => heldReadings(transaction, current.slice(start, start + BATCH).map(({ id }) => id))));
    }
    return past;
  }
}
