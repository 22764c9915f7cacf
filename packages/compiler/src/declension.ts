import type { DeclensionKind } from '@polozh/russian';
import type { FieldType, Unit } from './symbols.ts';

/** How values of a field's type are declined; `null` for types whose words stay as typed unless forms are written. */
export function declensionOf(type: FieldType): DeclensionKind | null {
  switch (type) {
    case 'фио':
      return 'person-name';
    case 'должность':
      return 'post';
    case 'наименование':
      return 'organization';
    default:
      return null;
  }
}

/** A shortened unit («руб.», «%») is the same behind any number. */
export const isDeclinedUnit = (unit: Unit): boolean => !/[.%]/.test(unit.text);
