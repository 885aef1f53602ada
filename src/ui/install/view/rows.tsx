import type {ComponentChildren} from 'preact';
import {Button} from '../../page/button';
import {INSTALL} from '../../text/install/page';

interface RowsProps<T> {
  rows: readonly T[];
  /** A new row. */
  blank: T;
  nameOf: (no: number) => string;
  onRows: (rows: T[]) => void;
  children: (row: T, place: number, change: (values: Partial<T>) => void) => ComponentChildren;
}

/** A list of equal rows that can grow and shrink. */
export function Rows<T>({rows, blank, nameOf, onRows, children}: RowsProps<T>) {
  const change = (place: number) => (values: Partial<T>) =>
    onRows(rows.map((row, at) => (at === place ? {...row, ...values} : row)));
  return (
    <>
      {rows.map((row, place) => (
        <fieldset class="card row" key={place}>
          <legend class="offscreen">{nameOf(place + 1)}</legend>
          {children(row, place, change(place))}
          <Button
            look="text"
            label={INSTALL.remove(nameOf(place + 1))}
            onClick={() => onRows(rows.filter((_, at) => at !== place))}
          >
            <span aria-hidden="true">✕</span>
          </Button>
        </fieldset>
      ))}
      <Button onClick={() => onRows([...rows, blank])}>{INSTALL.add}</Button>
    </>
  );
}
