import type {PaperPicture} from '../../domain/document/paper';
import type {OfficeSettings} from '../../domain/settings';
import type {Desk} from '../ports';

/** Points: as high as three lines of a letterhead, and no wider than its column. */
const HIGHEST = 56;
const WIDEST = 60;

/** The settings with the office's logo in the letterhead, for a paper. A logo that cannot be read keeps no paper back. */
export function withLogo(desk: Desk, settings: OfficeSettings): OfficeSettings {
  const {letterhead, office} = settings;
  if (!letterhead.logoDoc) return settings;
  try {
    const found = desk.archive.pictureIn(letterhead.logoDoc);
    if (!found) return settings;
    const {bytes, width, height} = found;
    const scale = Math.min(HIGHEST / height, WIDEST / width);
    const logo: PaperPicture = {
      name: 'logo',
      bytes,
      side: width * scale,
      height: height * scale,
      alt: `Logo ${office.name}`,
    };
    return {...settings, letterhead: {...letterhead, logo}};
  } catch (error) {
    desk.report('The logo could not be read', error);
    return settings;
  }
}
