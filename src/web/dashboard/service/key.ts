const NAME = 'bilateral:key';

/** The API key that was entered; it is kept until the browser's tab is closed. */
export const keptKey = (): string | null => sessionStorage.getItem(NAME);

export function keepKey(key: string | null): void {
  if (key === null) sessionStorage.removeItem(NAME);
  else sessionStorage.setItem(NAME, key);
}
