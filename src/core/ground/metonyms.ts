import { capitalOf, isCountry, placeNamed } from '../extract/places';

/** "Lima" and "Peru" may mean one government, "London" and "England" one place: a country and its capital do not exclude each other. Expects folded names. */
export function mayBeOne(a: string, b: string): boolean {
  const [one, other] = [placeNamed(a), placeNamed(b)];
  if (one === undefined || other === undefined || isCountry(one) === isCountry(other)) return false;
  return capitalOf(one) === other || capitalOf(other) === one;
}
