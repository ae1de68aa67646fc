import { d01 } from './rules/d01';
import { d02 } from './rules/d02';
import { d03 } from './rules/d03';
import { d04 } from './rules/d04';
import { d05 } from './rules/d05';
import { d06 } from './rules/d06';
import { d07 } from './rules/d07';
import { d08 } from './rules/d08';
import { d09 } from './rules/d09';
import { d10 } from './rules/d10';
import { l01 } from './rules/l01';
import { l02 } from './rules/l02';
import { l03 } from './rules/l03';
import { l04 } from './rules/l04';
import { l05 } from './rules/l05';
import { l06 } from './rules/l06';
import { l07 } from './rules/l07';
import { l08 } from './rules/l08';
import { l09 } from './rules/l09';
import { l10 } from './rules/l10';
import { l11 } from './rules/l11';
import { l12 } from './rules/l12';
import { r01 } from './rules/r01';
import { r02 } from './rules/r02';
import { r03 } from './rules/r03';
import { r04 } from './rules/r04';
import { r05 } from './rules/r05';
import { r06 } from './rules/r06';
import { r07 } from './rules/r07';
import { r08 } from './rules/r08';
import { r09 } from './rules/r09';
import { r10 } from './rules/r10';
import { r11 } from './rules/r11';
import { t01 } from './rules/t01';
import { t02 } from './rules/t02';
import { t03 } from './rules/t03';
import { t04 } from './rules/t04';
import { t05 } from './rules/t05';
import { t06 } from './rules/t06';
import { t07 } from './rules/t07';
import { t08 } from './rules/t08';
import { t09 } from './rules/t09';
import { t10 } from './rules/t10';
import { x01 } from './rules/x01';
import { x02 } from './rules/x02';
import { x03 } from './rules/x03';
import type { Rule } from './rule';

/** The whole playbook; at equal score the earlier entry comes first. */
export const playbook: Rule[] = [
  r01,
  r02,
  r03,
  r04,
  r05,
  r06,
  r07,
  r08,
  r09,
  r10,
  r11,
  d01,
  d02,
  d03,
  d04,
  d05,
  d06,
  d07,
  d08,
  d09,
  d10,
  t01,
  t02,
  t03,
  t04,
  t05,
  t06,
  t07,
  t08,
  t09,
  t10,
  l01,
  l02,
  l03,
  l04,
  l05,
  l06,
  l07,
  l08,
  l09,
  l10,
  l11,
  l12,
  x01,
  x02,
  x03,
];
