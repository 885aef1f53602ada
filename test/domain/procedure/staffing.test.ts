import {SOP_A} from '../../../src/data/sop-a';
import {procedureOf} from '../../../src/domain/procedure/in-force';
import {procedureKey} from '../../../src/domain/procedure/procedure';
import type {OfficeSettings} from '../../../src/domain/settings';
import {knownActors, stepsToStaff, withStepActors} from '../../../src/domain/procedure/staffing';

const SETTINGS: Pick<OfficeSettings, 'procedure' | 'procedures'> = {
  procedure: procedureKey(SOP_A),
};

describe('O1 who does which step of the SOP', () => {
  it('is asked of the office’s own steps, not of the citizen’s', () => {
    expect(stepsToStaff(SOP_A).map(({no}) => no)).toEqual([2, 3, 4, 5]);
  });

  it('makes a new version of the SOP, and the same choice once more makes none', () => {
    const changed = withStepActors(SETTINGS, {4: 'Camat', 5: ' '});
    expect(changed.procedure).toBe('sop-a@2');
    const {steps} = procedureOf('sop-a@2', changed);
    expect(steps[3]!.actor).toBe('Camat');
    expect(steps[4]).toEqual(SOP_A.steps[4]);
    expect(knownActors(changed)).toContain('Camat');
    expect(withStepActors(changed, {4: 'Camat'})).toBe(changed);
    expect(withStepActors(SETTINGS, {})).toBe(SETTINGS);
  });
});
