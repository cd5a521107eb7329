import { render } from 'preact';
import { i18n } from '#i18n';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/controls.css';
import '../../components/charts.css';
import '../../components/options/settings.css';
import '../../components/options/options.css';
import { Options } from './options.tsx';

document.documentElement.lang = i18n.t('intlLocale');
document.title = i18n.t('options.title');
const app = document.getElementById('app');
if (app) render(<Options />, app);
