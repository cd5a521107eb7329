// Scores names, sizes and pages: our own cases always, the shared ones where they stand beside the project.
//   npm run eval [-- --names | --pages] [--errors]
import { evalNames } from './eval/names.ts';
import { evalPages } from './eval/pages.ts';
import { evalSizes } from './eval/sizes.ts';

const flags = process.argv.slice(2);
if (!flags.includes('--pages')) {
  evalNames({ errors: flags.includes('--errors') ? 20 : 0 });
  evalSizes();
}
if (!flags.includes('--names')) await evalPages();
