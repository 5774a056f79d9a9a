-- A version holds only what its document says: a key without a row is "not set". Values are JSON texts whose form the key decides.
CREATE TABLE rule_set (
  id            BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id     CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  code          VARCHAR(60) NOT NULL UNIQUE,
  name          VARCHAR(120) NOT NULL,
  issuing_level VARCHAR(20) NOT NULL CHECK (issuing_level IN ('NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'UNIT')),
  region        VARCHAR(80) NOT NULL,
  document      VARCHAR(300) NOT NULL,
  demonstration BOOLEAN NOT NULL DEFAULT FALSE,
  shipped       BOOLEAN NOT NULL DEFAULT FALSE
) COMMENT 'rule sets; no personal data';

CREATE TABLE rule_version (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  rule_set_id  BIGINT NOT NULL,
  number       INT NOT NULL,
  state        VARCHAR(10) NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED')),
  valid_from   DATE NOT NULL,
  valid_to     DATE NULL,
  published_at DATETIME(6) NULL,
  published_by BIGINT NULL,
  UNIQUE KEY rule_version_number (rule_set_id, number),
  CONSTRAINT rule_version_set_fk FOREIGN KEY (rule_set_id) REFERENCES rule_set (id)
) COMMENT 'dated versions [valid_from, valid_to); a published one never changes but for its end';

CREATE TABLE rule_value (
  version_id BIGINT NOT NULL,
  rule_key   VARCHAR(80) NOT NULL,
  value      TEXT NOT NULL,
  clause     VARCHAR(300) NOT NULL,
  PRIMARY KEY (version_id, rule_key),
  CONSTRAINT rule_value_version_fk FOREIGN KEY (version_id) REFERENCES rule_version (id)
) COMMENT 'what a version says, key by key, with the clause';

CREATE TABLE rule_assignment (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  unit_id     BIGINT NOT NULL,
  rule_set_id BIGINT NOT NULL,
  layer       INT NOT NULL,
  from_date   DATE NOT NULL,
  to_date     DATE NULL,
  assigned_by BIGINT NULL,
  KEY assignment_by_unit (unit_id, from_date),
  CONSTRAINT assignment_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT assignment_set_fk FOREIGN KEY (rule_set_id) REFERENCES rule_set (id)
) COMMENT 'which rule sets govern a subtree; nearer units win key by key, within a unit the higher layer wins';
