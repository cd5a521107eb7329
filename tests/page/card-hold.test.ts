// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { holdWhilePressed } from '../../page/card/hold.ts';

it('what is drawn while a finger is down waits for its click, which comes some milliseconds after the release', () => {
  vi.useFakeTimers();
  const frame = document.body.appendChild(document.createElement('div'));
  const drawn: string[] = [];
  const hold = holdWhilePressed(frame, new AbortController().signal, (what: string) => drawn.push(what));
  hold.draw('first');
  frame.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  hold.draw('second');
  frame.dispatchEvent(new Event('pointerup', { bubbles: true }));
  vi.advanceTimersByTime(10);
  hold.draw('third');
  expect(drawn).toEqual(['first']);
  frame.dispatchEvent(new Event('click', { bubbles: true }));
  vi.advanceTimersByTime(100);
  expect(drawn).toEqual(['first', 'third']);
  vi.useRealTimers();
});
