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

/** Compiles only while everything that a model reads is sent by the contract in that shape. */
export type Agree<Contract, Model> = Sent<Contract> extends Shape<Model> ? true : { contract: Sent<Contract>; model: Shape<Model> };
