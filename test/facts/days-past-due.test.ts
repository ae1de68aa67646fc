import { daysPastDue } from '../../lib/domain/facts/days-past-due';
import { fits } from './sets/fit';
import { daysPastDueCases } from './sets/days-past-due';

fits(daysPastDue, daysPastDueCases, ['45 days overdue ', '逾期90天，', '90 dpd ', '逾期', 'overdue by ']);
