import { quickSteps } from './lib/quick-steps.ts';
import { runSteps } from './lib/steps.ts';

runSteps(quickSteps);
