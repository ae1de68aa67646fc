import { loanClasses } from '../../lib/domain/facts/loan-classes';
import { fits } from './sets/fit';
import { loanClassCases } from './sets/loan-class';

fits(loanClasses, loanClassCases, ['列入关注类，', 'classified as ', '正常', 'moved to loss ', '五级分类']);
