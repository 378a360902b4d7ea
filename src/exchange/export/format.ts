import type { Contents } from '../../graph/read/contents.ts';

/** One file of an export; its text is made while it is read, and files are read one after the other. */
export interface ExportedFile {
  name: string;
  text: AsyncIterable<string>;
}

interface Described {
  /** What it is for, for `--help` and the home page. */
  description: string;
}

/** A format that is one text. */
export interface TextFormat extends Described {
  kind: 'text';
  mediaType: string;
  /** Of the file's name, e.g. `.graphml`. */
  ending: string;
  text(contents: Contents): AsyncIterable<string>;
}

/** A format that is a folder of files. */
export interface FolderFormat extends Described {
  kind: 'folder';
  files(contents: Contents): AsyncIterable<ExportedFile>;
}

export type ExportFormat = TextFormat | FolderFormat;
