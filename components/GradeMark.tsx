import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Grade } from '../data/terms.ts';
import { Icon } from './icons.tsx';

const GRADE_KEYS = { A: 'grade.A', B: 'grade.B', C: 'grade.C', D: 'grade.D', label: 'grade.label' } as const;

export const gradeWords = (grade: Grade) => i18n.t(GRADE_KEYS[grade]);

/** The letter in its box, spoken in words; the caution sign in its place where a food needs a doctor's word first. */
export function GradeMark({ grade, askFirst = false }: { grade: Grade; askFirst?: boolean }): JSX.Element {
  if (askFirst) {
    return (
      <span class="grade-mark caution" role="img" aria-label={i18n.t('line.askFirst')}>
        <Icon name="warning" />
      </span>
    );
  }
  return (
    <span class="grade-mark" role="img" title={gradeWords(grade)} aria-label={gradeWords(grade)}>
      {grade === 'label' ? 'L' : grade}
    </span>
  );
}
