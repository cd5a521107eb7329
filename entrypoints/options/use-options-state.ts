import { useEffect, useState } from 'preact/hooks';
import type { OptionsState } from '../../components/options/types.ts';
import { loadOptions, watched } from './load.ts';

/** Read anew whenever something stored changes, here or in another window. */
export function useOptionsState(): OptionsState | null {
  const [state, setState] = useState<OptionsState | null>(null);
  useEffect(() => {
    const load = () => void loadOptions().then(setState);
    load();
    const stop = watched.map((item) => item.watch(load));
    return () => {
      for (const unwatch of stop) unwatch();
    };
  }, []);
  return state;
}
