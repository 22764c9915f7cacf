import { declineName } from './name-forms.ts';
import { nounForms } from './noun-forms.ts';
import { createPhraseDecliner, type Decliner } from './phrase-decliner.ts';

/** Makes a decliner over the libraries; costs the building of their dictionary, so make one and pass it on. */
export const createDecliner = (): Decliner => createPhraseDecliner({ ...nounForms(), declineName });
