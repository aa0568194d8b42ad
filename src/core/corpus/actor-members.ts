import type { Local } from './actor-groups';
import { take, withItem } from './sorted';

/** Local actors that belong together, in no order. */
export interface Members {
  readonly locals: readonly Local[];
  readonly isEmpty: boolean;
  /** Any of them, for what they all have in common. */
  readonly anyone: Local | undefined;
  readonly enter: (local: Local) => void;
  /** Takes out one that is among them. */
  readonly leave: (local: Local) => void;
}

/** Those that came with the articles of this session. */
export class OwnMembers implements Members {
  locals: Local[] = NOBODY;

  get isEmpty(): boolean {
    return this.locals.length === 0;
  }
  get anyone(): Local | undefined {
    return this.locals[0];
  }
  enter(local: Local): void {
    this.locals = withItem(this.locals, local);
  }
  leave(local: Local): void {
    take(this.locals, local);
  }
}

/** Never added to: a short list grows as a copy. */
const NOBODY: Local[] = [];

/** Those that a store holds: a name in wide use has thousands, and one that comes or goes is not looked for among them. */
export class KeptMembers implements Members {
  readonly #kept: Uint32Array;
  readonly #localAt: (number: number) => Local;
  #all: Local[] | undefined;
  /** What came and went before all of them were asked for. */
  readonly #came: Local[] = [];
  readonly #gone = new Set<Local>();

  constructor(kept: Uint32Array, localAt: (number: number) => Local) {
    this.#kept = kept;
    this.#localAt = localAt;
  }
  get locals(): readonly Local[] {
    return (this.#all ??= [...this.#stillThere(), ...this.#came]);
  }
  get isEmpty(): boolean {
    return (this.#all?.length ?? this.#kept.length - this.#gone.size + this.#came.length) === 0;
  }
  get anyone(): Local | undefined {
    if (this.#all !== undefined) return this.#all[0];
    for (const local of this.#stillThere()) return local;
    return this.#came[0];
  }
  enter(local: Local): void {
    (this.#all ?? this.#came).push(local);
  }
  leave(local: Local): void {
    if (this.#all !== undefined) take(this.#all, local);
    else if (!take(this.#came, local)) this.#gone.add(local);
  }
  *#stillThere(): Generator<Local> {
    for (const number of this.#kept) {
      const local = this.#localAt(number);
      if (!this.#gone.has(local)) yield local;
    }
  }
}
