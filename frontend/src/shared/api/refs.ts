/** A unit by id and name. */
export interface UnitRef {
  id: string;
  name: string;
}

/** A person by id and name, with the unit they serve in. */
export interface PersonRef {
  id: string;
  name: string;
  unit: UnitRef;
}
