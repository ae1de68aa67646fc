import type { SampleClient } from '../sample-client';
import { desk } from './desk';
import { groups } from './groups';
import { overseas } from './overseas';

/** Forty invented clients; groups come before the subsidiaries that name them. */
export const sampleClients: SampleClient[] = [...groups, ...overseas, ...desk];
