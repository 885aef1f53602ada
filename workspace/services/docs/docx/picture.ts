import type {Picture} from '../entities';
import type {Reading} from './read';
import {emu} from './units';
import {descendant} from './xml';
import type {Element} from './xml';

/** A drawing's picture, with the size it is shown in; floating ones stand in the line, as Drive imports many. */
export function readPicture(drawing: Element, reading: Reading): Picture | undefined {
  const relation =
    descendant(drawing, 'a:blip')?.attributes['r:embed'] ??
    descendant(drawing, 'v:imagedata')?.attributes['r:id'];
  const path = reading.targets[relation ?? ''] ?? '';
  const blob = reading.parts.picture(path);
  if (!blob?.contentType) return undefined;
  reading.pictures[path] = blob;
  const extent = descendant(drawing, 'wp:extent')?.attributes;
  const shape = descendant(drawing, 'v:shape')?.attributes.style ?? '';
  const {width, height} = {
    width: emu(extent?.cx) ?? styleLength(shape, 'width') ?? 100,
    height: emu(extent?.cy) ?? styleLength(shape, 'height') ?? 100,
  };
  return {type: 'picture', picture: path, width, height};
}

/** VML says the size in CSS: `width:72pt;height:36pt`. */
function styleLength(style: string, name: string): number | undefined {
  const found = new RegExp(`(?:^|;)\\s*${name}:([\\d.]+)(pt|in)`).exec(style);
  return found ? Number(found[1]) * (found[2] === 'in' ? 72 : 1) : undefined;
}
