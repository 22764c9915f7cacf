/** A gender, or the plural, as a source's agreement knows them. */
export type GenderOrPlural = 'м' | 'ж' | 'с' | 'мн';

const ORDER: readonly GenderOrPlural[] = ['м', 'ж', 'с', 'мн'];

/**
 * The filter «род»: of «созданный/созданная/созданное/созданные» the form that agrees. Null where that form is
 * not given.
 */
export function agree(gender: GenderOrPlural, forms: string): string | null {
  return forms.split('/')[ORDER.indexOf(gender)]?.trim() ?? null;
}
