import type { FigureKind, FigureValue } from '../model';
import type { DateRead } from './dates';

/** A figure as read at one place, before it gets its sentence and bound. */
export interface Read {
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  readonly value: FigureValue;
  readonly unit: string | null;
  readonly scale: string | null;
}

/** Where one sentence stands and what its relative dates count from. */
export interface Scope {
  readonly prose: string;
  readonly from: number;
  readonly to: number;
  readonly reference: string | null;
}

/** A date as a figure read. */
export function dated(read: DateRead): Read {
  return { start: read.start, end: read.end, kind: read.kind, value: read.value, unit: null, scale: null };
}
