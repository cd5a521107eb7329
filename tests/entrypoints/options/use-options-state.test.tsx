// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useOptionsState } from '../../../entrypoints/options/use-options-state.ts';
import { clearSetAside, setAside } from '../../../extension/set-aside.ts';
import { mount } from '../../components/views/mount.ts';
import { speak } from '../../components/views/speak.ts';

function SetAsideCount() {
  return <p>{useOptionsState()?.setAside.length}</p>;
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  speak('en');
});

it('what was set aside is gone from the options as soon as it is deleted', async () => {
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
  await setAside('history', [{ value: 'torn', problem: 'Not a list.' }]);
  const root = mount(<SetAsideCount />);
  await vi.waitFor(() => expect(root.textContent).toBe('1'));
  await clearSetAside();
  await vi.waitFor(() => expect(root.textContent).toBe('0'));
});
