import {fileRecap} from '../workflow/reports/file-recap';
import {makeReport} from '../workflow/reports/make-report';
import type {ReportsWing} from '../workflow/wings';

export const wing: ReportsWing = {fileRecap, makeReport};
