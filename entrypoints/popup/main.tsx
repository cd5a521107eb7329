import { render } from 'preact';
import { i18n } from '#i18n';
import { followState } from './follow.ts';
import { Popup } from './popup.tsx';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/charts.css';
import '../../components/popup/popup.css';

document.documentElement.lang = i18n.t('intlLocale');
const app = document.getElementById('app');
if (app) followState((loaded) => render(<Popup loaded={loaded} />, app));
