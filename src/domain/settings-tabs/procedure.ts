import {PROCEDURE_PLAN, SOCIAL_PROCEDURE_PLAN} from '../../data/settings-tabs';
import {procedureOf} from '../procedure/in-force';
import type {Procedure} from '../procedure/procedure';
import {settingsWith} from '../procedure/versions';
import {procedureRows} from './procedure-rows';
import {readProcedure} from './read-procedure';
import {readRows} from './read-rows';
import {reading, type SettingsTab} from './settings-tab';

/** Design 8: the office's own SOP. What changes makes a new version; a complaint keeps the one that governed it. */
export const PROCEDURE_TAB: SettingsTab = {
  plan: PROCEDURE_PLAN,

  read(cells, was) {
    const read = readRows(PROCEDURE_PLAN, cells);
    const content = readProcedure(read);
    return reading(was, read, () => {
      const {key, procedures} = settingsWith(content, idOf(was.procedure), was);
      return {procedure: key, procedures};
    });
  },

  rows: settings => procedureRows(procedureOf(settings.procedure, settings)),
};

/** SOP B's place: an SOP for social media alone. Without rows there is none. */
export const SOCIAL_PROCEDURE_TAB: SettingsTab = {
  plan: SOCIAL_PROCEDURE_PLAN,

  read(cells, was) {
    const read = readRows(SOCIAL_PROCEDURE_PLAN, cells);
    if (read.rows.length === 0) {
      const {socialProcedure: _none, ...others} = was;
      return {now: read.problems.length > 0 ? was : others, problems: read.problems};
    }
    const content = readProcedure(read);
    return reading(was, read, () => {
      const id = was.socialProcedure ? idOf(was.socialProcedure) : 'sop-medsos';
      const {key, procedures} = settingsWith(content, id, was);
      return {socialProcedure: key, procedures};
    });
  },

  rows: settings =>
    settings.socialProcedure ? procedureRows(procedureOf(settings.socialProcedure, settings)) : [],
};

function idOf(key: string): Procedure['id'] {
  return key.slice(0, key.lastIndexOf('@'));
}
