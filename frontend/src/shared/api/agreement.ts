/** A type of the contract as it arrives: what may be absent there is sent as null, and dates and enums are text. */
export type Sent<T> = T extends readonly (infer E)[]
  ? Sent<E>[]
  : T extends string
    ? string
    : T extends object
      ? { [K in keyof T]-?: undefined extends T[K] ? Sent<Exclude<T[K], undefined>> | null : Sent<T[K]> }
      : T;

/** A page's own model with its enums widened to text, so that only shapes are compared. */
export type Shape<T> = T extends readonly (infer E)[] ? Shape<E>[] : T extends string ? string : T extends object ? { [K in keyof T]: Shape<T[K]> } : T;

/** True while a model that lists the values of an enum lists every value the contract may send; the values it lacks otherwise. */
export type Known<C, M, Seen = never> = [NonNullable<C>] extends [readonly (infer D)[]]
  ? [NonNullable<M>] extends [readonly (infer N)[]] ? Known<D, N, Seen> : true
  : [NonNullable<C>] extends [string]
    ? string extends NonNullable<C> ? true : string extends NonNullable<M> ? true : [NonNullable<C>] extends [NonNullable<M>] ? true : { lacks: Exclude<NonNullable<C>, M> }
    : [NonNullable<C>] extends [Seen] ? true : [NonNullable<C>] extends [object] ? KnownOf<NonNullable<C>, NonNullable<M>, Seen | NonNullable<C>> : true;
type KnownOf<C, M, Seen> = Faults<C, M, Seen> extends never ? true : { [K in Faults<C, M, Seen>]: Known<C[K], M[K], Seen> };
type Faults<C, M, Seen> = { [K in keyof C & keyof M]: Known<C[K], M[K], Seen> extends true ? never : K }[keyof C & keyof M];

/** Compiles only while everything that a model reads is sent by the contract in that shape. */
export type Agree<Contract, Model> = Sent<Contract> extends Shape<Model> ? Known<Contract, Model> : { contract: Sent<Contract>; model: Shape<Model> };

/** A body of the contract with its enums widened to text; an object without named fields takes any. */
type Asked<T> = T extends readonly (infer E)[] ? readonly Asked<E>[] : T extends string ? string : T extends object ? string extends keyof T ? Record<string, unknown> : { [K in keyof T]: Asked<T[K]> } : T;

/** Compiles only while what a page sends is what the contract takes: nothing needed is missing, nothing is sent that nobody reads. */
export type Takes<Contract, Body> = Exclude<keyof Body, keyof Contract> extends never
  ? Shape<Body> extends Asked<Contract> ? true : { contract: Asked<Contract>; body: Shape<Body> }
  : { nobodyReads: Exclude<keyof Body, keyof Contract> };

/** A list of agreements; one that does not hold does not compile. */
export type Hold<T extends readonly true[]> = T;
