// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { ToastRegion } from '../../../components/Toast.tsx';
import { mount } from './mount.ts';
import { speak } from './speak.ts';

it('the same words said again can be undone for as long as they would be alone', () => {
  speak('en');
  vi.useFakeTimers();
  const [first, second] = [vi.fn(), vi.fn()];
  const root = mount(<ToastRegion toast={{ text: 'Not counted', onClose: first }} />);
  act(() => void vi.advanceTimersByTime(5000));
  act(() => render(<ToastRegion toast={{ text: 'Not counted', onClose: second }} />, root));
  act(() => void vi.advanceTimersByTime(5000));
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 0]);
  act(() => void vi.advanceTimersByTime(2000));
  expect(second).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
