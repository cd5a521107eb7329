import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/options/settings.css';
import '../../components/onboarding/onboarding.css';
import { Onboarding } from './onboarding.tsx';

document.documentElement.lang = i18n.t('intlLocale');
document.title = i18n.t('extName');
const app = document.getElementById('app');
if (app) render(<Onboarding />, app);
