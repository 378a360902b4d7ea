import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };

/** Whether Node would find `name` from the package that lies at `from`. */
const isLocked = (name: string, from: string): boolean =>
  `${from ? `${from}/` : ''}node_modules/${name}` in packages || (from !== '' && isLocked(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))));

it('package-lock.json holds all that is asked for, also for other systems than the one it was written on, so that npm ci works', () => {
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.devDependencies, ...entry.optionalDependencies }).filter((name) => !isLocked(name, path)),
  );
  expect(missing).toEqual([]);
});

it('package-lock.json names no registry, so that each machine asks its own', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});
