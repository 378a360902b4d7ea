import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Trouble } from './parts/trouble.tsx';
import { Waiting } from './parts/waiting.tsx';

export type PageModule = { default: ComponentType<any> };

/** A browser keeps in mind that a script could not be had, so the page begins anew once the service is there again. */
async function beginAnewWhenReady(): Promise<void> {
  const isReady = await fetch('/readyz').then(({ ok }) => ok, () => false);
  if (isReady) location.reload();
}

/** A page whose scripts are loaded when it is first opened. */
export function lazyPage(load: () => Promise<PageModule>): ComponentType<Record<string, string>> {
  let loaded: PageModule | undefined;
  return function LazyPage(given) {
    const [module, setModule] = useState(loaded);
    const [isAway, setAway] = useState(false);
    useEffect(() => {
      if (module) return;
      const take = async (): Promise<void> => {
        try {
          loaded = await load();
          setModule(loaded);
        } catch {
          setAway(true);
        }
      };
      void take();
    }, []);
    if (isAway) return <Trouble whole fault={{ code: 'UNREACHABLE', sentence: '' }} again={() => void beginAnewWhenReady()} />;
    return module ? <module.default {...given} /> : <Waiting />;
  };
}
