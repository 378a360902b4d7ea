import { Provider } from '@urql/preact';
import { useMemo, useState } from 'preact/hooks';
import { useFilters } from './address/filters.ts';
import { Pages } from './pages.tsx';
import { serviceClient } from './service/client.ts';
import { keptKey, keepKey } from './service/key.ts';
import { Access } from './service/access.ts';
import { Shell } from './shell/shell.tsx';
import { InterfaceLanguage, useLoadedWords } from './words/words.ts';

/** All of the dashboard: the words of the language that the address asks for, a client with the key that was given, and the page at the address. */
export function App() {
  const { lang } = useFilters();
  const words = useLoadedWords(lang);
  const [key, setKey] = useState(keptKey);
  const client = useMemo(() => serviceClient(key), [key]);
  const access = useMemo(() => ({ key, enter: (entered: string | null) => (keepKey(entered), setKey(entered)) }), [key]);
  if (!words) return null;
  return (
    <InterfaceLanguage.Provider value={words}>
      <Access.Provider value={access}>
        <Provider value={client} key={key}>
          <Shell>
            <Pages />
          </Shell>
        </Provider>
      </Access.Provider>
    </InterfaceLanguage.Provider>
  );
}
