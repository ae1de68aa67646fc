import { because } from './because';
import { codes } from './codes';
import { panel } from './panel';
import { reasons } from './reasons';

export const dictionary = { ...reasons, ...because, ...codes, ...panel };
