import { because } from './because';
import { codes } from './codes';
import { differences } from './differences';
import { facts } from './facts';
import { health } from './health';
import { panel } from './panel';
import { picked } from './picked';
import { reasons } from './reasons';
import { sites } from './sites';
import { teach } from './teach';

export const dictionary = {
  ...reasons,
  ...because,
  ...codes,
  ...differences,
  ...facts,
  ...health,
  ...panel,
  ...picked,
  ...sites,
  ...teach,
};
