import { isOwnId } from './ids.ts';
import type { BuiltInId, ExerciseId } from './ids.ts';

/** A public page that gives an amount. Addresses are to the page where it is known, else to the site, if that is. */
export interface Source {
  readonly name: string;
  readonly url?: string;
}

/** An amount of a dose, in counts or seconds (`S`). `holdS` is also the still part of a repetition. */
export type Figure =
  'holdS' | 'reps' | 'tempo' | 'breaths' | 'perBreathS' | 'circles' | 'perCircleS' | 'sets' | 'sides';

/** Where the amounts of one exercise come from. */
export interface Provenance {
  /** Each source with the lowest and highest amount it gives. */
  readonly from: readonly {
    readonly source: SourceKey;
    readonly gives: Readonly<Partial<Record<Exclude<Figure, 'tempo' | 'sides'>, readonly [number, number]>>>;
  }[];
  /**
   * Amounts that are Limber's own choice, because no source gives one (the clinic's article says "a few
   * seconds", and nothing of sides or breaths). The time to get into position, to change sides and to rest
   * is always Limber's choice, and so is how the levels spread within what the sources give.
   */
  readonly chosen: readonly Figure[];
}

export const sources = {
  clinic: {
    name: 'New York Bone & Joint, Physical Therapy Exercises for Hip Pain',
  },
  nhsSitting: {
    name: 'NHS, Sitting exercises',
    url: 'https://www.nhs.uk/live-well/exercise/sitting-exercises/',
  },
  nhsStrength: {
    name: 'NHS, Strength exercises',
    url: 'https://www.nhs.uk/live-well/exercise/strength-exercises/',
  },
  tayside: {
    name: 'NHS Tayside, Exercises to try at home',
    url: 'https://rightdecisions.scot.nhs.uk/being-a-partner-in-my-care-realistic-medicine-together/local-resources/nhs-tayside/exercises-to-try-at-home',
  },
  opal: { name: 'NHS OPAL, Return to work', url: 'https://www.opalreturntowork.nhs.uk/' },
  versus: {
    name: 'Versus Arthritis, Exercises for the hips',
    url: 'https://www.versusarthritis.org/about-arthritis/exercising-with-arthritis/exercises-for-healthy-joints/exercises-for-the-hips/',
  },
  mgh: {
    name: 'Massachusetts General Hospital, Exercises for the Hip',
    url: 'https://docslib.org/doc/10794002/exercises-for-the-hip',
  },
  arthritisIreland: { name: 'Arthritis Ireland', url: 'https://www.arthritisireland.ie/' },
  patientInfo: { name: 'Patient.info, Hip exercises', url: 'https://patient.info/' },
  coxa: { name: 'Coxa Hospital, exercises level 1', url: 'https://www.coxa.fi/' },
  humanKinetics: {
    name: 'Human Kinetics, The clam (from Total Control)',
    url: 'http://www.humankinetics.com/news-and-excerpts/news-and-excerpts/externally-rotate-the-hip-without-extraneous-movement-using-the-clam',
  },
  olympic: {
    name: 'Olympic Stairlifts, 5 seated exercises',
    url: 'https://olympicstairlifts.co.uk/5-seated-exercises-to-help-keep-you-active/',
  },
  lane: { name: 'Lane Chiropractic and Rehab', url: 'https://lanechiroandrehab.com/' },
  fusion: { name: 'Fusion Rehab', url: 'https://fusionrehabaz.com/' },
  ccs: { name: 'CCS Medical', url: 'https://www.ccsmed.com/' },
  tmPhysio: { name: 'TM Physio', url: 'https://tmphysio.com/' },
  peak: { name: 'Peak Physio', url: 'https://www.peak-physio.com.au/' },
  phyx: { name: 'Phyx Physio', url: 'https://www.phyxphysio.co.nz/' },
  sparkPeople: { name: 'SparkPeople', url: 'https://www.sparkpeople.com/' },
  freeExerciseDb: { name: 'free-exercise-db', url: 'https://github.com/yuhonas/free-exercise-db' },
  popsugar: { name: 'Popsugar, yoga for the hips', url: 'https://www.popsugar.com/' },
  laird: { name: 'Laird Chiropractic', url: 'https://lairdchiropractic.com/' },
  coast: { name: 'Coast Chiropractic', url: 'https://coastchiropractic.com.au/' },
  dynamic: { name: 'Dynamic Clinic', url: 'https://dynamicclinic.com/' },
  strive: { name: 'Strive', url: 'https://striveto.ca/' },
  runningStrong: { name: 'Running Strong', url: 'https://www.runningstrong.com/' },
  blueSky: { name: 'Blue Sky Physical Therapy', url: 'https://blueskypt.com/' },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;

/** Where the amounts of every built-in exercise come from. */
export const provenance: Readonly<Record<BuiltInId, Provenance>> = {
  seatedMarch: { from: [{ source: 'nhsSitting', gives: { reps: [5, 5] } }], chosen: ['tempo', 'sets'] },
  seatedKneeExtension: {
    from: [{ source: 'olympic', gives: { holdS: [5, 5], reps: [5, 8] } }],
    chosen: ['tempo', 'sets'],
  },
  seatedFigureFour: { from: [{ source: 'lane', gives: { holdS: [20, 30] } }], chosen: ['sets'] },
  edgeOfChairStretch: { from: [{ source: 'fusion', gives: { holdS: [30, 120] } }], chosen: ['sets'] },
  towelSqueeze: {
    from: [
      { source: 'arthritisIreland', gives: { reps: [5, 5] } },
      { source: 'versus', gives: { reps: [5, 10] } },
    ],
    chosen: ['holdS', 'tempo', 'sets'],
  },
  gluteSqueeze: {
    from: [{ source: 'mgh', gives: { holdS: [3, 5], reps: [20, 20] } }],
    chosen: ['tempo', 'sets'],
  },
  standingMarch: {
    from: [{ source: 'ccs', gives: { holdS: [1, 1], reps: [8, 15], sets: [1, 2] } }],
    chosen: ['tempo'],
  },
  standingHipExtension: {
    from: [{ source: 'opal', gives: { holdS: [2, 2], reps: [10, 10] } }],
    chosen: ['tempo', 'sets'],
  },
  sidewaysLegLift: {
    from: [
      { source: 'nhsStrength', gives: { reps: [5, 5] } },
      { source: 'tmPhysio', gives: { reps: [10, 12] } },
    ],
    chosen: ['holdS', 'tempo', 'sets'],
  },
  splitStanceStretch: {
    from: [
      { source: 'peak', gives: { holdS: [30, 60] } },
      { source: 'coxa', gives: { holdS: [30, 30] } },
    ],
    chosen: ['sets'],
  },
  standingQuadStretch: { from: [{ source: 'sparkPeople', gives: { holdS: [10, 30] } }], chosen: ['sets'] },
  standingHipCircles: {
    from: [{ source: 'freeExerciseDb', gives: {} }],
    chosen: ['circles', 'perCircleS', 'sets'],
  },
  sitToStand: {
    from: [
      { source: 'nhsStrength', gives: { reps: [5, 5] } },
      { source: 'tayside', gives: { reps: [1, 10] } },
    ],
    chosen: ['tempo', 'sets'],
  },
  gluteBridge: {
    from: [
      { source: 'clinic', gives: { reps: [20, 20], sets: [5, 5] } },
      { source: 'mgh', gives: { holdS: [2, 2], reps: [10, 10], sets: [3, 3] } },
      { source: 'versus', gives: { holdS: [5, 5] } },
    ],
    chosen: ['holdS', 'tempo'],
  },
  sideLyingLegCircles: {
    from: [{ source: 'clinic', gives: { circles: [10, 10], sets: [3, 3] } }],
    chosen: ['perCircleS', 'sides'],
  },
  happyBaby: {
    from: [
      { source: 'clinic', gives: { breaths: [5, 5], sets: [1, 1] } },
      { source: 'popsugar', gives: { perBreathS: [6, 6] } },
    ],
    chosen: ['perBreathS'],
  },
  pigeon: {
    from: [
      { source: 'clinic', gives: { holdS: [10, 10], sets: [1, 1] } },
      { source: 'laird', gives: { holdS: [15, 30] } },
    ],
    chosen: [],
  },
  reclinedFigureFour: { from: [{ source: 'coast', gives: { holdS: [20, 30] } }], chosen: ['sets'] },
  kneeToChest: {
    from: [
      { source: 'mgh', gives: { holdS: [20, 20], sets: [3, 5] } },
      { source: 'patientInfo', gives: { holdS: [10, 10], sets: [10, 10] } },
    ],
    chosen: [],
  },
  clamshell: {
    from: [
      { source: 'humanKinetics', gives: { reps: [20, 20], sets: [1, 2] } },
      { source: 'coxa', gives: { reps: [10, 15] } },
    ],
    chosen: ['tempo'],
  },
  reclinedButterfly: {
    from: [{ source: 'dynamic', gives: { holdS: [10, 60], sets: [3, 10] } }],
    chosen: ['breaths', 'perBreathS'],
  },
  catCow: { from: [{ source: 'strive', gives: { reps: [10, 10] } }], chosen: ['tempo', 'sets'] },
  halfKneelingStretch: {
    from: [
      { source: 'mgh', gives: { holdS: [20, 20], sets: [3, 5] } },
      { source: 'runningStrong', gives: { holdS: [15, 30] } },
      { source: 'phyx', gives: { holdS: [30, 30], sets: [2, 2] } },
    ],
    chosen: [],
  },
  bedEdgeStretch: {
    from: [{ source: 'mgh', gives: { holdS: [20, 20], sets: [3, 5] } }],
    chosen: ['sets'],
  },
  lyingMarch: {
    from: [{ source: 'blueSky', gives: { reps: [5, 5] } }],
    chosen: ['tempo', 'sets'],
  },
};

/** Where the amounts of an exercise come from; undefined for one of somebody's own. */
export const provenanceOf = (id: ExerciseId): Provenance | undefined =>
  isOwnId(id) ? undefined : provenance[id];
