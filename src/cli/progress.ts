import type { Terminal } from './terminal.ts';

/** Says how far a long run is: a bar on a terminal, else a line now and then. */
export interface Progress {
  /** One more is done, of `total` as far as is known. */
  step(): void;
  /** A line that must not be lost in the bar. */
  say(line: string): void;
  end(): void;
}

const LINE_EVERY_MILLISECONDS = 5_000;

function lines(label: string, total: number, terminal: Terminal): Progress {
  let done = 0;
  let said = performance.now();
  return {
    step() {
      done += 1;
      if (performance.now() - said < LINE_EVERY_MILLISECONDS) return;
      said = performance.now();
      terminal.errors.write(`${label}: ${done}${total > done ? ` of ${total}` : ''}\n`);
    },
    say: (line) => terminal.errors.write(`${line}\n`),
    end: () => {},
  };
}

async function bar(label: string, total: number, terminal: Terminal): Promise<Progress> {
  const { default: { SingleBar } } = await import('cli-progress');
  const shown = new SingleBar({ format: `${label} {bar} {value}/{total}`, stream: terminal.errors as NodeJS.WriteStream, clearOnComplete: true, hideCursor: true, etaBuffer: 0 });
  let done = 0;
  shown.start(total, 0);
  return {
    step() {
      done += 1;
      if (done > shown.getTotal()) shown.setTotal(done);
      shown.update(done);
    },
    say(line) {
      terminal.errors.write(`\r\u001B[K${line}\n`);
      shown.render();
    },
    end: () => shown.stop(),
  };
}

/** @param total how many there will be, as far as is known; more make it grow */
export const showProgress = async (label: string, total: number, terminal: Terminal): Promise<Progress> =>
  (terminal.errors.isTTY ? bar(label, total, terminal) : lines(label, total, terminal));
