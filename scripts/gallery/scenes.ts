import { pageScenes } from './page-scenes.ts';
import { popupScenes } from './popup-scenes.ts';
import type { Scene } from './scene.ts';
import { tabScenes } from './tab-scenes.ts';

/** Everything the extension shows, in the order a person meets it. */
export const scenes: readonly Scene[] = [...tabScenes, ...pageScenes, ...popupScenes];
