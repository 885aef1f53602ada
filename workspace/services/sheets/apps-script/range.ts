import {emulate} from '../../../runtime/emulate';
import type {Range} from './members';
import {rangeMetadata} from './metadata-members';
import type {Place} from './place';
import {arranging} from './range-arrange';
import {changes} from './range-changes';
import {looks} from './range-looks';
import {reads} from './range-reads';
import {shape} from './range-shape';
import {texts} from './range-text';
import {writes} from './range-writes';

/** Cells of one sheet; nothing is read before a getter asks for values. */
export const range = emulate<Range, Place>('Range', () => ({
  ...shape,
  ...reads,
  ...writes,
  ...looks,
  ...changes,
  ...texts,
  ...arranging,
  ...rangeMetadata,
}));
