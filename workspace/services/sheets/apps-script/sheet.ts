import {emulate} from '../../../runtime/emulate';
import type {Sheet} from './members';
import {lines} from './sheet-lines';
import {properties, type Tab} from './sheet-properties';
import {content} from './sheet-content';

/** One tab. */
export const sheet = emulate<Sheet, Tab>('Sheet', () => ({...properties, ...content, ...lines}));
