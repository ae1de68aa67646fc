/** Rating agencies by the names they are written with, and the scale each one uses. */
import type { RatingScale } from '../model/codes';

export type Agency = { name: string; scale: RatingScale; pattern: string };

export const AGENCIES: Agency[] = [
  {
    name: 'S&P',
    scale: 'global',
    pattern: "S\\s?&\\s?P(?: Global)?(?: Ratings)?|Standard (?:&|and) Poor[’']?s|标普|标准普尔",
  },
  {
    name: 'Fitch',
    scale: 'global',
    pattern: 'Fitch(?: Ratings)?(?!-?Bohua|\\s?Bohua)(?![A-Za-z])|惠誉(?!博华)',
  },
  { name: "Moody's", scale: 'moodys', pattern: "Moody[’']?s?(?![A-Za-z])|穆迪" },
  { name: '中诚信', scale: 'china-domestic', pattern: '中诚信(?:国际|证评)?|China Chengxin|CCXI' },
  // 联合 alone is an everyday word: only right before a grade or as part of the name.
  {
    name: '联合资信',
    scale: 'china-domestic',
    pattern: '联合(?:资信|评级|信用评级|信用)|联合(?=\\s?[ABC]{1,3}[+-]?(?![A-Za-z]))|(?:China )?Lianhe',
  },
  { name: '大公', scale: 'china-domestic', pattern: '大公(?:国际)?(?!司|务|共|开|里)|Dagong' },
  { name: '东方金诚', scale: 'china-domestic', pattern: '东方金诚|Golden Credit' },
  { name: '新世纪', scale: 'china-domestic', pattern: '(?:上海)?新世纪(?:评级|资信)?|Shanghai Brilliance' },
  { name: '鹏元', scale: 'china-domestic', pattern: '(?:中证)?鹏元(?:资信)?|(?:CSCI )?Pengyuan' },
  { name: '远东资信', scale: 'china-domestic', pattern: '远东资信' },
  { name: '标普信评', scale: 'china-domestic', pattern: '标普信评|S&P \\(China\\)' },
  { name: '惠誉博华', scale: 'china-domestic', pattern: '惠誉博华|Fitch Bohua' },
];
