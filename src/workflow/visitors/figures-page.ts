import type {PublicFigures} from '../../domain/recap/public-figures';
import {figuresWords, type FiguresWords} from '../../ui/text/visitors/figures';
import type {Desk, Places} from '../ports';

/** P4: the figures for everybody, as the last month's recap left them. One read of the memory and none of the register. */
export function figuresPage({memory}: Desk): FiguresWords {
  const {figures, places} = memory.all();
  const office = places ? ((JSON.parse(places) as Places).office?.name ?? '') : '';
  return figuresWords(figures ? (JSON.parse(figures) as PublicFigures) : null, office);
}
