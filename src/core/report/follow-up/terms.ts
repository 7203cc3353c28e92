import type { CooperationAspect } from '../../instrument/types';

/** The three aspects of the co-operation between a ministry and the Ombudsman (S9), in the order of the plan. */
export const ASPECTS = [
  'sumber-daya-manusia',
  'pertukaran-data',
  'pencegahan-maladministrasi',
] as const satisfies readonly CooperationAspect[];

/** The ten forms of maladministration of Peraturan Ombudsman 26/2017 (S66), in its order and words. */
export const FORMS = [
  'penundaan berlarut',
  'tidak memberikan pelayanan',
  'tidak kompeten',
  'penyalahgunaan wewenang',
  'penyimpangan prosedur',
  'permintaan imbalan',
  'tidak patut',
  'berpihak',
  'diskriminasi',
  'konflik kepentingan',
] as const;

export type MaladministrationForm = (typeof FORMS)[number];

/** What an owner reports of an action. */
export const STATUSES = ['not-started', 'running', 'held-up', 'done'] as const;

export type ActionStatus = (typeof STATUSES)[number];
