import {actOnComplaint} from '../workflow/act-on-complaint';
import {attachFile} from '../workflow/attach-file';
import {compareComplaints} from '../workflow/compare-complaints';
import {enterComplaint} from '../workflow/enter-complaint';
import {openIdentity} from '../workflow/open-identity';
import {openNumber} from '../workflow/open-number';
import {openComplaint, viewInbox} from '../workflow/view-desk';
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
