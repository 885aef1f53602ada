import {complaintRoom} from '../../../src/ui/desk/core/complaint-room';
import {enterRoom} from '../../../src/ui/desk/core/enter';
import {formRoom} from '../../../src/ui/desk/core/form';
import {handOverRoom} from '../../../src/ui/desk/core/hand-over';
import {healthRoom} from '../../../src/ui/desk/core/health';
import {importRoom} from '../../../src/ui/desk/core/import';
import {outsideListRoom} from '../../../src/ui/desk/core/outside-list';
import {phoneRoom} from '../../../src/ui/desk/core/phone';
import {printRoom} from '../../../src/ui/desk/core/print';
import {figuresRoom} from '../../../src/ui/desk/core/figures';
import {recapRoom} from '../../../src/ui/desk/core/recap';
import {registerRoom} from '../../../src/ui/desk/core/register';
import {retentionRoom} from '../../../src/ui/desk/core/retention';
import {settingsRoom} from '../../../src/ui/desk/core/settings';
import {straysRoom} from '../../../src/ui/desk/core/strays';
import {trainingRoom} from '../../../src/ui/desk/core/training';
import type {RoomCore} from '../../../src/ui/desk/core/room';
import type {RoomName} from '../../../src/domain/desk/room';

/** Every room of the desk page, as if all had been opened before. */
export const ALL_ROOMS: Record<RoomName, RoomCore> = {
  complaint: complaintRoom,
  enter: enterRoom,
  form: formRoom,
  handover: handOverRoom,
  health: healthRoom,
  import: importRoom,
  outsideList: outsideListRoom,
  phone: phoneRoom,
  print: printRoom,
  recap: recapRoom,
  figures: figuresRoom,
  register: registerRoom,
  retention: retentionRoom,
  settings: settingsRoom,
  strays: straysRoom,
  training: trainingRoom,
};
