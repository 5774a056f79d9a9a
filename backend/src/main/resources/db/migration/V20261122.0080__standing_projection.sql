CREATE TABLE standing_projection (
  person_id     BIGINT NOT NULL PRIMARY KEY,
  law_year      SMALLINT NOT NULL,
  status        VARCHAR(12) NOT NULL CHECK (status IN ('MET', 'ON_TRACK', 'BEHIND', 'UNREACHABLE', 'NOT_SET')),
  quota_unit    VARCHAR(10) NULL,
  counted       INT NOT NULL,
  due           INT NULL,
  shortfall     INT NULL,
  booked        INT NOT NULL,
  due_date      DATE NULL,
  certificate_end DATE NULL,
  rule_version  VARCHAR(120) NOT NULL,
  derived_at    DATETIME(6) NOT NULL,
  KEY projection_by_status (status, shortfall),
  KEY projection_by_shortfall (shortfall, person_id)
) COMMENT 'for lists only, written by standing alone; can be dropped and rebuilt. Hundredths of a 学时, or half-days where the quota is in days';
