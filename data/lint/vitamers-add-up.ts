import type { Evidence, Measured, ShownK2 } from '../record-types.ts';
import type { Problem, Rule } from './types.ts';

/** Tables round every form by itself: 5 % and half a microgram either way. */
const SLACK_SHARE = 0.05;
const SLACK_UG = 0.5;
const SPLIT_SLACK = 0.011;

/** Forms add up to the total within rounding, or a note says why not; shares of a split add up to one. */
export const vitamersAddUp: Rule = ({ foods }) =>
  foods.flatMap(({ file, record: { id, k2, evidence } }) => [
    ...evidence.flatMap((row, at) =>
      rowProblem(row).map((problem) => ({ file, record: id, key: `evidence.${at}`, ...problem })),
    ),
    ...(k2 && k2 !== 'label'
      ? splitProblem(k2).map((problem) => ({ file, record: id, key: 'k2.split', ...problem }))
      : []),
  ]);

type Finding = Pick<Problem, 'problem' | 'remedy'>;

function rowProblem({ ugPer100g, note }: Evidence): Finding[] {
  const { total, ...forms } = ugPer100g ?? {};
  const parts = Object.values(forms);
  if (total === undefined || parts.length === 0 || note) return [];
  const sum = parts.reduce<number>((so, part) => so + numberOf(part), 0);
  if (Math.abs(sum - numberOf(total)) <= SLACK_UG + SLACK_SHARE * numberOf(total)) return [];
  return [
    {
      problem: `forms add up to ${sum}, the total is ${total}`,
      remedy: 'Correct the row, or say in `note` what is missing.',
    },
  ];
}

function splitProblem({ split }: ShownK2): Finding[] {
  if (!split) return [];
  const sum = Object.values(split).reduce((so, share) => so + share, 0);
  if (Math.abs(sum - 1) <= SPLIT_SLACK) return [];
  return [
    {
      problem: `shares add up to ${sum}`,
      remedy: 'Shares are parts of 1; leave `split` out where they are not known.',
    },
  ];
}

/** "<0.5" is at most a half, and counts as nothing. */
const numberOf = (value: Measured): number => (typeof value === 'number' ? value : 0);
