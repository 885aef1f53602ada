import {emulate} from '../../../runtime/emulate';
import type {Sheet} from './members';
import {groups} from './sheet-groups';
import {lines} from './sheet-lines';
import {looks} from './sheet-looks';
import {properties, type Tab} from './sheet-properties';
import {content} from './sheet-content';
import {sheetMetadata} from './metadata-members';
import {objects} from './sheet-objects';
import {rules} from './sheet-rules';

/** One tab. */
export const sheet = emulate<Sheet, Tab>('Sheet', () => ({
  ...properties,
  ...content,
  ...lines,
  ...looks,
  ...rules,
  ...groups,
  ...sheetMetadata,
  ...objects,
}));
