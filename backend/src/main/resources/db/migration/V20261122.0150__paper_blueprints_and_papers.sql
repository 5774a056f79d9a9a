-- What a paper asks stands in the database as ciphertext from the moment it is composed. Sealing binds the ciphertext to its opening
-- time and to the two people, so that changing one of these columns makes it unreadable instead of readable early.
CREATE TABLE blueprint (
  id            BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id     CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  unit_id       BIGINT NOT NULL,
  name          VARCHAR(120) NOT NULL,
  latest_number INT NOT NULL,
  closed        BOOLEAN NOT NULL DEFAULT FALSE,
  KEY blueprint_by_unit (unit_id, id),
  CONSTRAINT blueprint_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) COMMENT 'tables of specification by name';

CREATE TABLE blueprint_version (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  blueprint_id BIGINT NOT NULL,
  number       INT NOT NULL,
  practice     BOOLEAN NOT NULL,
  content      MEDIUMTEXT NOT NULL,
  item_count   INT NOT NULL,
  total        DECIMAL(7,2) NOT NULL,
  saved_at     DATETIME(6) NOT NULL,
  saved_by     BIGINT NULL,
  UNIQUE KEY blueprint_version_number (blueprint_id, number),
  CONSTRAINT blueprint_version_fk FOREIGN KEY (blueprint_id) REFERENCES blueprint (id)
) COMMENT 'append-only: versions of tables of specification; practice ones may use banks whose keys are public';

CREATE TRIGGER blueprint_version_no_update BEFORE UPDATE ON blueprint_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'blueprint_version is append-only';
CREATE TRIGGER blueprint_version_no_delete BEFORE DELETE ON blueprint_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'blueprint_version is append-only';

CREATE TABLE paper (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  unit_id      BIGINT NOT NULL,
  blueprint_version_id BIGINT NOT NULL,
  title        VARCHAR(200) NOT NULL,
  practice     BOOLEAN NOT NULL,
  state        VARCHAR(10) NOT NULL CHECK (state IN ('DRAFT', 'SEALED', 'CONFIRMED', 'OPENED', 'WITHDRAWN')),
  variants     INT NOT NULL,
  seed         BIGINT NOT NULL,
  item_count   INT NOT NULL,
  total        DECIMAL(7,2) NOT NULL,
  content_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed       LONGBLOB NOT NULL,
  composed_by  BIGINT NULL,
  composed_at  DATETIME(6) NOT NULL,
  opens_at     DATETIME(6) NULL,
  sealed_by    BIGINT NULL,
  sealed_at    DATETIME(6) NULL,
  confirmed_by BIGINT NULL,
  confirmed_at DATETIME(6) NULL,
  opened_at    DATETIME(6) NULL,
  withdrawn_by BIGINT NULL,
  withdrawn_at DATETIME(6) NULL,
  withdraw_reason VARCHAR(300) NULL,
  KEY paper_by_unit (unit_id, id),
  CONSTRAINT paper_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT paper_blueprint_fk FOREIGN KEY (blueprint_version_id) REFERENCES blueprint_version (id),
  CONSTRAINT paper_two_persons CHECK (confirmed_by IS NULL OR (confirmed_by <> sealed_by
    AND (composed_by IS NULL OR confirmed_by <> composed_by)))
) COMMENT 'papers; what they ask is ciphertext that opens at its time after two persons have signed';

CREATE TABLE paper_use (
  paper_id BIGINT NOT NULL,
  item_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (item_id, paper_id),
  CONSTRAINT paper_use_fk FOREIGN KEY (paper_id) REFERENCES paper (id)
) COMMENT 'which items an opened paper asked, for the limits on how often an item is used; written when the paper opens';
