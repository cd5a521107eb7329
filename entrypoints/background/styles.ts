import card from '../../components/card/card.css?inline';
import tokens from '../../components/tokens.css?inline';
import type { Styles } from '../../data/drawing.ts';
import badge from '../../page/badge/badge.css?inline';
import host from '../../page/badge/host.css?inline';
import veil from '../../page/badge/veil.css?inline';
import frame from '../../page/card/frame.css?inline';

/** What is drawn into pages, dressed: handed to each page once. */
export const styles: Styles = { badge: tokens + host + badge, veil: host + veil, card: tokens + frame + card };
