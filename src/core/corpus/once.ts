/** The result of `make`, made at the first call and kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A value that is made when it is first asked for, unless another was put in its place before. */
export function later<T>(make: () => T): { value: T } {
  let made: { readonly value: T } | undefined;
  return {
    get value() {
      return (made ??= { value: make() }).value;
    },
    set value(value) {
      made = { value };
    },
  };
}

/** `make` called once for each number. */
export function eachOnce<T extends object>(make: (number: number) => T): (number: number) => T {
  const made = new Map<number, T>();
  return (number) => {
    const known = made.get(number) ?? make(number);
    made.set(number, known);
    return known;
  };
}
