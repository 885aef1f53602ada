import type {Role} from '../settings';
import type {ActType} from './act';

/** Who may do what at the desk (O4). SOP A names the actors of steps 3 to 5. */
const ALLOWED: Record<ActType | 'recap', readonly Role[]> = {
  classify: ['admin', 'pengelola'],
  dismiss: ['admin', 'pengelola'],
  refer: ['admin', 'pengelola'],
  acceptReply: ['admin', 'pengelola'],
  refuseReply: ['admin', 'pengelola'],
  draft: ['admin', 'pengelola'],
  approve: ['admin', 'pengelola', 'pimpinan'],
  tell: ['admin', 'pengelola'],
  recap: ['admin', 'pengelola', 'pimpinan'],
};

export function mayDo(role: Role, what: ActType | 'recap'): boolean {
  return ALLOWED[what].includes(role);
}
