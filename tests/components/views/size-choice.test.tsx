// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { SizeChoice } from '../../../components/popup/SizeChoice.tsx';
import { mount } from './mount.ts';
import { speak } from './speak.ts';

function sizes(grams: readonly number[], chosen: number) {
  speak('en');
  const root = mount(
    <SizeChoice
      question="How big is one egg?"
      ownLabel="Grams"
      grams={grams}
      chosen={chosen}
      most={1000}
      onChoose={() => {}}
    />,
  );
  const gramsOn = (buttons: string) =>
    [...root.querySelectorAll(buttons)].map(({ textContent }) => Number.parseInt(textContent, 10));
  return { all: gramsOn('button[aria-pressed]'), pressed: gramsOn('button[aria-pressed=true]') };
}

it('eggs sold as "M-L" can be said to be M or L: the size between two stands beside both', () => {
  expect(sizes([45, 51, 60, 66], 55.5)).toEqual({ all: [45, 51, 56, 60, 66], pressed: [56] });
});

it('a size near one of the choices takes its place', () => {
  expect(sizes([200, 300, 500], 280)).toEqual({ all: [200, 280, 500], pressed: [280] });
  expect(sizes([200, 300, 500], 300)).toEqual({ all: [200, 300, 500], pressed: [300] });
});
