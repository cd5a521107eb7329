import { type ComponentChild, render } from 'preact';
import base from '../../../components/base.css?inline';
import charts from '../../../components/charts.css?inline';
import controls from '../../../components/controls.css?inline';
import { OnboardingView } from '../../../components/onboarding/OnboardingView.tsx';
import onboardingStyle from '../../../components/onboarding/onboarding.css?inline';
import { OptionsView } from '../../../components/options/OptionsView.tsx';
import optionsStyle from '../../../components/options/options.css?inline';
import settingsStyle from '../../../components/options/settings.css?inline';
import { PopupView } from '../../../components/popup/PopupView.tsx';
import popupStyle from '../../../components/popup/popup.css?inline';
import tokens from '../../../components/tokens.css?inline';
import { optionsSample, SHOPS, TARGETS } from './options-samples.ts';
import { POPUPS, type PopupName } from './popup-samples.ts';

declare global {
  interface Window {
    showPopup: typeof showPopup;
    showOptions: typeof showOptions;
    showOnboarding: typeof showOnboarding;
  }
}

/** Pictures answer no button. */
const mute = new Proxy({}, { get: () => async () => undefined }) as never;

function draw(view: ComponentChild, styles: readonly string[]): void {
  document.documentElement.lang = window.messages.intlLocale ?? 'en';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([tokens, base, controls, charts, ...styles].join('\n'));
  document.adoptedStyleSheets = [sheet];
  render(view, document.body);
}

function showPopup(name: PopupName): void {
  draw(<PopupView state={POPUPS[name]} actions={mute} toast={null} />, [popupStyle]);
}

function showOptions(part: Parameters<typeof optionsSample>[0] = {}): void {
  draw(<OptionsView state={optionsSample(part)} actions={mute} current="safety" />, [settingsStyle, optionsStyle]);
}

function showOnboarding(): void {
  draw(<OnboardingView state={{ shops: SHOPS, targets: TARGETS }} actions={mute} />, [settingsStyle, onboardingStyle]);
}

Object.assign(window, { showPopup, showOptions, showOnboarding });
