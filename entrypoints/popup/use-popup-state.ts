import { useEffect, useState } from 'preact/hooks';
import { type Loaded, loadPopup, watched } from './load.ts';

/** The popup's state, read anew whenever something stored changes. */
export function usePopupState(): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isOpen = true;
    const load = () => void loadPopup(load).then((next) => isOpen && setLoaded(next));
    load();
    const stop = watched.map((item) => item.watch(load));
    return () => {
      isOpen = false;
      for (const unwatch of stop) unwatch();
    };
  }, []);
  return loaded;
}
