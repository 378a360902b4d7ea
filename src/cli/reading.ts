import { DEFAULT_READING_OPTIONS, type ReadingOptions } from '../reading/reading-options.ts';
import type { READING_SETTINGS, SettingValues } from './settings.ts';
import type { Terminal } from './terminal.ts';

/** What the readers need to know out of a command's settings. */
export const readingOptions = (settings: Pick<SettingValues, (typeof READING_SETTINGS)[number]>, terminal: Terminal): ReadingOptions => ({
  ...DEFAULT_READING_OPTIONS, maxText: settings.maxText, timeout: settings.timeout, allowPrivate: settings.allowPrivate, standardInput: terminal.input,
});
