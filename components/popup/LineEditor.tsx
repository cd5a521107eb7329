import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LIMITS } from '../../data/limits.ts';
import { FoodPicker } from './FoodPicker.tsx';
import { HandPacks } from './HandPacks.tsx';
import { SizeChoice } from './SizeChoice.tsx';
import type { LineView, PopupActions } from './types.ts';

const SIZE_QUESTIONS = {
  assumed: 'size.askAssumed',
  corrected: 'size.askCorrected',
  read: 'size.askRead',
} as const;

interface LineEditorProps {
  line: LineView;
  actions: PopupActions;
  onDone: () => void;
}

/** Corrections in place: the food, the packs that were counted by hand, the size, whether it counts. */
export function LineEditor({ line, actions, onDone }: LineEditorProps): JSX.Element {
  const [isPicking, setPicking] = useState(false);
  const pieces = line.pieces ?? 1;
  const andClose =
    <T extends unknown[]>(action: (...values: T) => void) =>
    (...values: T) => {
      action(...values);
      onDone();
    };
  if (isPicking) {
    return (
      <div class="editor">
        <FoodPicker
          label={i18n.t('picker.label')}
          search={actions.searchFoods}
          allowNone
          onChoose={andClose((food) => actions.chooseFood(line.key, food))}
          onCancel={() => setPicking(false)}
        />
      </div>
    );
  }
  return (
    <div class="editor">
      <p>{i18n.t('line.countedAs', { food: line.foodName })}</p>
      {line.byHand && (
        <div class="chips">
          <span>{i18n.t('page.inTotal')}</span>
          <HandPacks
            title={line.title}
            packs={line.packs}
            // the last one goes by "Don't count it", which can be undone
            least={1}
            onChange={(packs) => actions.setPacks(line.key, packs)}
          />
        </div>
      )}
      {line.packGrams !== null && (
        <SizeChoice
          question={i18n.t(line.pieces ? 'size.askPiece' : SIZE_QUESTIONS[line.size])}
          ownLabel={i18n.t(line.pieces ? 'size.pieceGrams' : 'size.grams')}
          grams={line.sizeChoices}
          chosen={line.packGrams / pieces}
          most={LIMITS.packGrams.most / pieces}
          onChoose={andClose((grams) => actions.setPackGrams(line.key, grams * pieces))}
        />
      )}
      <div class="chips">
        <button type="button" class="chip" onClick={() => setPicking(true)}>
          {i18n.t('line.otherFood')}
        </button>
        <button type="button" class="chip" onClick={andClose(() => actions.setCounted(line.key, false))}>
          {i18n.t('line.dontCount')}
        </button>
      </div>
    </div>
  );
}
