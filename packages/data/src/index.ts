export { checkFilled } from './check-filled.ts';
export { dataSchema } from './data-schema.ts';
export { dataTemplate } from './data-template.ts';
export { yamlProblem } from './labels.ts';
export { type Data, type Line, readData } from './read-data.ts';
