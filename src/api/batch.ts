import DataLoader from 'dataloader';

/** Reads the values of many keys at once, in the keys' order. */
export type BatchRead<Value> = (keys: readonly string[]) => Promise<readonly Value[]>;

/**
 * The reads of one request. Those with one name and equal parameters that fields of one level ask for are one call, and a key is read once:
 * so a level of a query costs one statement a field, however many objects have that field.
 */
export class Batches {
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  load<Value>(name: string, parameters: unknown, read: BatchRead<Value>, key: string): Promise<Value> {
    const id = `${name} ${JSON.stringify(parameters)}`;
    let loader = this.loaders.get(id);
    if (!loader) {
      loader = new DataLoader<string, unknown>(read);
      this.loaders.set(id, loader);
    }
    return loader.load(key) as Promise<Value>;
  }

  /** After a write nothing that was read before may be answered. */
  forget(): void {
    this.loaders.clear();
  }
}
