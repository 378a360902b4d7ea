import { fileURLToPath } from 'node:url';

/** The path of a file that ships with the program, named from the package's root; the same from `src/` and from the built `dist/`. */
export const packageFile = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
