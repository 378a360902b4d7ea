import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageFile } from '../../src/reference/package-files.ts';

const FOLDER = packageFile('.cache/natasha');
const REQUIREMENTS = fileURLToPath(new URL('./requirements.txt', import.meta.url));

/** Natasha in a Python environment of its own, in a folder that git ignores; made at the first run and whenever its requirements change. @returns its Python */
export function pythonWithNatasha(): string {
  const python = join(FOLDER, 'bin/python');
  const [made, wanted] = [join(FOLDER, 'made-from.txt'), readFileSync(REQUIREMENTS, 'utf8')];
  if (existsSync(made) && readFileSync(made, 'utf8') === wanted) return python;
  rmSync(FOLDER, { recursive: true, force: true });
  try {
    execFileSync('python3', ['-m', 'venv', FOLDER], { stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS], { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    throw new Error('Natasha could not be installed from PyPI: it wants python3 with venv (Debian: python3-venv) and the network.');
  }
  writeFileSync(made, wanted);
  return python;
}
