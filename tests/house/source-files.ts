import { readdirSync, readFileSync } from 'node:fs';

export interface SourceFile {
  /** From `src/`, e.g. `graph/engine.ts`. */
  path: string;
  text: string;
}

/** The program's TypeScript files. */
export const sourceFiles: SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(`src/${path}`, 'utf8') }));
