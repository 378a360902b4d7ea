// Puts the languages' tables beside the compiled code, which reads them from there.
import { cpSync, readdirSync } from 'node:fs';

for (const language of readdirSync('src/language')) {
  if (language !== 'shared') cpSync(`src/language/${language}/lexicon`, `dist/language/${language}/lexicon`, { recursive: true });
}
