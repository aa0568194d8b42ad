import type { FigureKind, FigureValue } from '../model';
import type { DateRead } from './dates';
import type { Quantity } from './figures-quantity';

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

/** A quantity as a figure read. */
export function plain(quantity: Quantity): Read {
  return { start: quantity.start, end: quantity.end, kind: quantity.kind, value: quantity.value, unit: quantity.unit, scale: quantity.scale };
}

/** True for a letter of the scripts that English news prints. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code > 0xbf && code < 0x2000 && code !== 0xd7 && code !== 0xf7);
}
