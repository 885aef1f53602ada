import {actOnComplaint} from '../workflow/desk/act-on-complaint';
import {attachFile} from '../workflow/intake/attach-file';
import {compareComplaints} from '../workflow/desk/compare-complaints';
import {enterComplaint} from '../workflow/intake/enter-complaint';
import {openIdentity} from '../workflow/desk/open-identity';
import {openNumber} from '../workflow/desk/open-number';
import {openComplaint, viewInbox} from '../workflow/desk/view-desk';
import type {DeskWing} from '../workflow/wings';

export const wing: DeskWing = {
  actOnComplaint,
  attachFile,
  compareComplaints,
  enterComplaint,
  openComplaint,
  openNumber,
  openIdentity,
  viewInbox,
};
