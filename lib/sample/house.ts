import type { TeamRole } from '../domain/model/codes';

/** The bank whose book this is, and its people; invented like everything in the sample. */
export const HOUSE = { name: { en: 'Meridian Bay Bank', zh: '湾岸银行' }, domain: 'meridianbay.example' };

/** One colleague a role; the relationship manager is the user. */
export const COLLEAGUES: Record<TeamRole, { name: Record<'en' | 'zh', string>; mail: string }> = {
  relationship: { name: { en: 'Lin Wanqing', zh: '林婉清' }, mail: 'wanqing.lin' },
  project: { name: { en: 'Zhao Mingzhe', zh: '赵明哲' }, mail: 'mingzhe.zhao' },
  product: { name: { en: 'Priya Raman', zh: '普莉娅·拉曼' }, mail: 'priya.raman' },
  risk: { name: { en: 'Tom Ashford', zh: '汤姆·阿什福德' }, mail: 'tom.ashford' },
  legal: { name: { en: 'He Yutong', zh: '何雨桐' }, mail: 'yutong.he' },
  operations: { name: { en: 'Meng Fan', zh: '孟凡' }, mail: 'fan.meng' },
};
