import type { Read } from './figures-read';
import { powerOf, scaled } from './numbers';

const LIST_GAP = /^(?:\s?,\s{1,3}|\s?,?\s{1,3}(?:and|or)\s{1,3}|\s{1,3}(?:out\s{1,3})?of\s{1,3}(?:the\s{1,3}|its\s{1,3}|their\s{1,3}|all\s{1,3})?|\s?(?:by|x|×)\s?)$/;

/** Numbers of a list that share the unit of the last one: "5, 7 and 9 tonnes", "12 and 15 per cent", "3 and 5 million people", "56 of the 59 seats". */
export function withSharedUnits(prose: string, reads: readonly Read[]): Read[] {
  const shared = [...reads];
  shareMoney(prose, shared);
  shareMonths(prose, shared);
  shareAges(prose, shared);
  for (let index = shared.length - 2; index >= 0; index--) {
    const read = shared[index]!;
    const next = shared[index + 1]!;
    if (read.kind !== 'count' || read.unit !== null || next.unit === null || typeof next.value !== 'number') continue;
    const between = prose.slice(read.end, next.start);
    if (!LIST_GAP.test(between)) continue;
    if (typeof read.value !== 'number') {
      // "28 to 30 of the 67 seats".
      if (next.kind === 'count' && /^\sof\s/.test(between)) shared[index] = { ...read, unit: next.unit };
      continue;
    }
    if (next.kind === 'ordinal' || next.kind === 'age' || /[$€£¥₹₩₽₫]/.test(prose.charAt(next.start)) || (next.kind !== 'count' && /of/.test(between))) continue;
    // "987,000, or 13.5%" says one thing twice.
    if (/^,\s+or/.test(between) || (next.kind === 'percent' && read.value > 1000)) continue;
    const scaledUp = !/of/.test(between) && read.scale === null && next.scale !== null && read.value < 1000;
    shared[index] = { ...read, kind: next.kind, unit: next.unit, scale: read.scale ?? next.scale, value: scaledUp ? scaled(String(read.value), powerOf(next.scale)) : read.value };
  }
  return shared;
}

const COMPARED = /\b(?:from|against|versus|vs\.?|than|compared\s(?:with|to)|up\sto|down\sto)\s(?:about\s|around\s|some\s|just\s|a\srecord\s)?$/i;

/** "Rose to 4.3 billion kronor from 3.9 billion": a sum that another is held against has its currency. */
function shareMoney(prose: string, reads: Read[]): void {
  for (let index = 1; index < reads.length; index++) {
    const read = reads[index]!;
    if (read.kind !== 'count' || read.unit !== null || read.scale === null || !COMPARED.test(prose.slice(Math.max(0, read.start - 24), read.start))) continue;
    const last = reads.findLast((other, at) => at < index && prose.charCodeAt(other.start - 1) !== 40 && (other.kind === 'money' || other.kind === 'measure' || other.kind === 'count' && other.unit !== null));
    if (last?.kind === 'money' && read.start - last.end < FAR) reads[index] = { ...read, kind: 'money', unit: last.unit };
  }
}

/** How far behind a sum another without its currency is held against it. */
const FAR = 120;

/** "Aged 83 and 20", "aged 8, 11 and 14": the numbers after an age go on with it. */
function shareAges(prose: string, reads: Read[]): void {
  for (let index = 1; index < reads.length; index++) {
    const read = reads[index]!;
    const last = reads[index - 1]!;
    if (read.kind !== 'count' || read.unit !== null || read.scale !== null || typeof read.value !== 'number' || read.value > 120 || last.kind !== 'age' || last.unit !== 'a' || last.end - last.start > 3) continue;
    if (DAY_GAP.test(prose.slice(last.end, read.start))) reads[index] = { ...read, kind: 'age', unit: 'a' };
  }
}

/** Days of a list that share the month of the last or first one: "28, 29 and 30 August", "June 5 and 6". */
function shareMonths(prose: string, reads: Read[]): void {
  for (let index = reads.length - 2; index >= 0; index--) {
    const read = reads[index]!;
    const next = reads[index + 1]!;
    const day = String(next.value);
    if (!isDay(read) || !TO_THE_DAY.test(day)) continue;
    if (/\d/.test(prose.charAt(next.start)) && DAY_GAP.test(prose.slice(read.end, next.start)) && Number(read.value) < Number(day.slice(-2)))
      reads[index] = { ...read, kind: 'date', value: day.slice(0, -2) + String(read.value).padStart(2, '0') };
  }
  for (let index = 1; index < reads.length; index++) {
    const read = reads[index]!;
    const last = reads[index - 1]!;
    const day = String(last.value);
    if (!isDay(read) || !TO_THE_DAY.test(day)) continue;
    if (/\p{L}\.?\s{1,3}(?:\d{1,2},?\s(?:and\s)?)*\d{1,2}$/u.test(prose.slice(Math.max(0, last.start - 24), last.end)) && DAY_GAP.test(prose.slice(last.end, read.start)) && Number(read.value) > Number(day.slice(-2)))
      reads[index] = { ...read, kind: 'date', value: day.slice(0, -2) + String(read.value).padStart(2, '0') };
  }
}

/** A date to its day, with or without its year. */
const TO_THE_DAY = /^(?:\d{4}|-)-\d\d-\d\d$/;
const DAY_GAP = /^(?:,\s{1,2}(?:and\s{1,2})?|\s{1,2}(?:and|&|or)\s{1,2})$/;

function isDay(read: Read): boolean {
  const day = Number(read.value);
  return read.kind === 'count' && read.unit === null && day >= 1 && day <= 31 && read.end - read.start <= 2;
}
