import type {AgencyUnit} from '../../../domain/settings';
import {Button} from '../../page/button';
import {TextField} from '../../page/field';
import {AreaField} from '../../page/area-field';
import {INSTALL} from '../../text/install/page';
import {shippedLists} from '../core/draft';
import {flawAt, type StageProps} from './stage';
import {Rows} from './rows';

const BLANK: AgencyUnit = {name: '', ppidName: '', ppidEmail: ''};
const LABELS = {
  name: INSTALL.unitName,
  ppidName: INSTALL.ppidName,
  ppidEmail: INSTALL.ppidEmail,
};

export function UnitsStage({state, dispatch}: StageProps) {
  const {units, categories} = state.draft;
  const missing = flawAt(state, 'units');
  return (
    <>
      <p>{INSTALL.unitsWhy}</p>
      <div class="buttons">
        {(['kecamatan', 'kota'] as const).map(kind => (
          <Button
            key={kind}
            onClick={() => dispatch({type: 'changed', values: shippedLists(kind)})}
          >
            {INSTALL.shippedLists[kind]}
          </Button>
        ))}
      </div>
      {missing && (
        <p class="flaw" tabIndex={-1} aria-invalid="true">
          {missing}
        </p>
      )}
      <Rows
        rows={units}
        blank={BLANK}
        nameOf={INSTALL.unit}
        onRows={rows => dispatch({type: 'changed', values: {units: rows}})}
      >
        {(unit, place, change) =>
          (['name', 'ppidName', 'ppidEmail'] as const).map(field => (
            <TextField
              key={field}
              id={`unit-${place}-${field}`}
              label={LABELS[field]}
              inputMode={field === 'ppidEmail' ? 'email' : undefined}
              value={unit[field]}
              flaw={flawAt(state, `unit-${place}-${field}`)}
              onText={text => change({[field]: text})}
            />
          ))
        }
      </Rows>
      <AreaField
        id="categories"
        label={INSTALL.categories}
        hint={INSTALL.categoriesHint}
        rows={9}
        value={categories.join('\n')}
        flaw={flawAt(state, 'categories')}
        onText={text => dispatch({type: 'changed', values: {categories: text.split('\n')}})}
      />
    </>
  );
}
