import { packageFile } from '../../src/reference/package-files.ts';

/** A module of the program as it runs: what is compiled while it is loaded names each of its functions anew whenever it makes one, which shows in the figures. */
export const compiled = async <Module>(path: string): Promise<Module> => (await import(packageFile(`dist/${path}.js`))) as Module;
