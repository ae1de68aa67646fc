import { daysPastDue } from '../../lib/domain/facts/days-past-due';
import { checkReader } from './sets/check-reader';
import { daysPastDueCases } from './sets/days-past-due';

checkReader(daysPastDue, daysPastDueCases, [
  '45 days overdue ',
  '逾期90天，',
  '90 dpd ',
  '逾期',
  'overdue by ',
]);
