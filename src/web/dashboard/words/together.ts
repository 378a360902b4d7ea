/** Words of a file: by key, or by key within keys. */
export interface Words {
  [key: string]: string | Words;
}

/** The files of a language as one, each under its own name. */
export const together = (files: Record<string, Words>): Record<string, Words> =>
  Object.fromEntries(Object.entries(files).map(([path, words]) => [/([^/]+)\.json$/.exec(path)![1]!, words]));
