-- One table for every import (roster, certificates, opening hours, outside training, passes): dry run, cures, apply, undo.
CREATE TABLE import_batch (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  kind        VARCHAR(20) NOT NULL CHECK (kind IN ('ROSTER', 'CERTIFICATES', 'CREDIT', 'QUALIFICATIONS')),
  unit_id     BIGINT NOT NULL,
  file_name   VARCHAR(200) NOT NULL,
  file_hash   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state       VARCHAR(10) NOT NULL CHECK (state IN ('CHECKED', 'APPLYING', 'APPLIED', 'UNDONE', 'DISCARDED')),
  row_count   INT NOT NULL,
  same_count  INT NOT NULL,
  change_count INT NOT NULL,
  new_count   INT NOT NULL,
  bad_count   INT NOT NULL,
  made_at     DATETIME(6) NOT NULL,
  made_by     BIGINT NOT NULL,
  applied_at  DATETIME(6) NULL,
  undone_at   DATETIME(6) NULL,
  done_count  INT NOT NULL DEFAULT 0,
  heads       MEDIUMTEXT NOT NULL,
  notes       MEDIUMTEXT NOT NULL,
  attempt     INT NOT NULL DEFAULT 0,
  claimed_at  DATETIME(6) NULL,
  KEY import_by_unit (unit_id, id),
  CONSTRAINT import_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) COMMENT 'imports with their counts';

CREATE TABLE import_row (
  batch_id   BIGINT NOT NULL,
  line_number INT NOT NULL,
  outcome    VARCHAR(8) NOT NULL CHECK (outcome IN ('SAME', 'CHANGE', 'NEW', 'BAD', 'SKIPPED')),
  person_id  BIGINT NULL,
  sealed     MEDIUMBLOB NOT NULL,
  before_sealed MEDIUMBLOB NULL,
  PRIMARY KEY (batch_id, line_number),
  KEY import_row_outcome (batch_id, outcome, line_number),
  CONSTRAINT import_row_batch_fk FOREIGN KEY (batch_id) REFERENCES import_batch (id)
) COMMENT 'personal data, sealed: the cells of each row as read and cured, its problems, and what it replaced, for undo';
