import { loanClasses } from '../../lib/domain/facts/loan-classes';
import { checkReader } from './sets/check-reader';
import { loanClassCases } from './sets/loan-class';

checkReader(loanClasses, loanClassCases, [
  '列入关注类，',
  'classified as ',
  '正常',
  'moved to loss ',
  '五级分类',
]);
