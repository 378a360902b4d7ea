import { NotFound, UnreadableSource, type BilateralError } from '../domain/errors.ts';

const SENTENCES: Record<string, string> = {
  EACCES: 'may not be read; give yourself permission to read it',
  EPERM: 'may not be read; give yourself permission to read it',
  EISDIR: 'is a folder where a file is wanted',
  ELOOP: 'is a link that leads back to itself',
  EMFILE: 'cannot be opened because too many files are open; close some and try again',
  ENAMETOOLONG: 'has a name that is too long to be a file\'s',
};

/** What the file system says, as a sentence; anything that is no such error is thrown on. */
export function fileError(error: unknown, path: string): BilateralError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new NotFound(`${path} does not exist; check its name.`);
  return new UnreadableSource(`${path} ${SENTENCES[code] ?? `cannot be read (${code}); check the disk`}.`);
}
