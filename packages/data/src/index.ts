export { dataSchema } from './data-schema.ts';
export { dataTemplate } from './data-template.ts';
export { yamlProblem } from './labels.ts';
export { type Data, readData } from './read-data.ts';
