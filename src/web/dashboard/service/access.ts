import { createContext } from 'preact';

/** The key that questions go with, and how another is entered. */
export const Access = createContext<{ key: string | null; enter: (key: string | null) => void }>({ key: null, enter: () => {} });
