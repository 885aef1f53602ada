import {fileRecap} from '../workflow/reports/file-recap';
import {makeReport} from '../workflow/reports/make-report';
import {viewFigures} from '../workflow/reports/view-figures';
import {eraseOutlived} from '../workflow/retention/erase';
import {lookAtRetention} from '../workflow/retention/look';
import {fileErasureMinutes} from '../workflow/retention/minutes';
import type {ReportsWing} from '../workflow/wings';

export const wing: ReportsWing = {
  eraseOutlived,
  erasureMinutes: fileErasureMinutes,
  fileRecap,
  lookRetention: lookAtRetention,
  makeReport,
  viewFigures,
};
