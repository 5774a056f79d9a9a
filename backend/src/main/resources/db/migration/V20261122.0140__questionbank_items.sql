-- What a candidate may see stands in item_version; the key, and everything that goes with it, in item_key, which only the bank's
-- authoring and grading read. A version never changes once a second person has found it right.
CREATE TABLE bank (
  id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id       CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  unit_id         BIGINT NULL,
  name            VARCHAR(120) NOT NULL,
  note            VARCHAR(500) NOT NULL,
  shipped_code    VARCHAR(60) NULL UNIQUE,
  shipped_version INT NULL,
  closed          BOOLEAN NOT NULL DEFAULT FALSE,
  created_at      DATETIME(6) NOT NULL,
  created_by      BIGINT NULL,
  KEY bank_by_unit (unit_id),
  CONSTRAINT bank_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT bank_owner CHECK (unit_id IS NOT NULL OR shipped_code IS NOT NULL)
) COMMENT 'banks of items; one that ships belongs to no unit, its keys are public, and it is for practice and demonstration only';

CREATE TABLE bank_item (
  id               BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id        CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  bank_id          BIGINT NOT NULL,
  code             VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  latest_number    INT NOT NULL,
  published_number INT NULL,
  created_at       DATETIME(6) NOT NULL,
  UNIQUE KEY bank_item_code (bank_id, code),
  CONSTRAINT bank_item_bank_fk FOREIGN KEY (bank_id) REFERENCES bank (id)
) COMMENT 'items of banks; what they say stands in their versions';

CREATE TABLE item_version (
  id            BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  item_id       BIGINT NOT NULL,
  number        INT NOT NULL,
  state         VARCHAR(10) NOT NULL CHECK (state IN ('DRAFT', 'REVIEWED', 'PUBLISHED', 'RETIRED')),
  kind          VARCHAR(12) NOT NULL CHECK (kind IN ('SINGLE', 'MULTIPLE', 'TRUE_FALSE', 'FILL', 'CASE')),
  topic         VARCHAR(300) NOT NULL,
  difficulty    INT NOT NULL CHECK (difficulty BETWEEN 1 AND 5),
  words         MEDIUMTEXT NOT NULL,
  visible       MEDIUMTEXT NOT NULL,
  hash          CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content_hash  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  author_id     BIGINT NULL,
  editors       VARCHAR(500) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  authored_at   DATETIME(6) NOT NULL,
  submitted_at  DATETIME(6) NULL,
  reviewed_by   BIGINT NULL,
  reviewed_at   DATETIME(6) NULL,
  note          VARCHAR(500) NULL,
  published_by  BIGINT NULL,
  published_at  DATETIME(6) NULL,
  retired_by    BIGINT NULL,
  retired_at    DATETIME(6) NULL,
  retire_reason VARCHAR(300) NULL,
  UNIQUE KEY item_version_number (item_id, number),
  KEY item_version_content (content_hash),
  CONSTRAINT item_version_item_fk FOREIGN KEY (item_id) REFERENCES bank_item (id),
  CONSTRAINT item_version_two_persons CHECK (reviewed_by IS NULL OR author_id IS NULL OR reviewed_by <> author_id)
) COMMENT 'versions of items as a candidate may see them; editors are the people who wrote the draft';

CREATE TABLE item_key (
  version_id BIGINT NOT NULL PRIMARY KEY,
  content    MEDIUMTEXT NOT NULL,
  CONSTRAINT item_key_version_fk FOREIGN KEY (version_id) REFERENCES item_version (id)
) COMMENT 'whole items with their keys; read by the authoring of the bank and by grading only';

CREATE TABLE bank_import (
  id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  bank_id      BIGINT NOT NULL,
  file_name    VARCHAR(200) NOT NULL,
  format       VARCHAR(8) NOT NULL CHECK (format IN ('GIFT', 'AIKEN', 'XLSX', 'CSV', 'JSON')),
  state        VARCHAR(10) NOT NULL CHECK (state IN ('CHECKED', 'APPLIED', 'UNDONE', 'DISCARDED')),
  taken_count  INT NOT NULL,
  changed_count INT NOT NULL,
  same_count   INT NOT NULL,
  bad_count    INT NOT NULL,
  stayed_count INT NOT NULL DEFAULT 0,
  made_at      DATETIME(6) NOT NULL,
  made_by      BIGINT NOT NULL,
  applied_at   DATETIME(6) NULL,
  undone_at    DATETIME(6) NULL,
  CONSTRAINT bank_import_bank_fk FOREIGN KEY (bank_id) REFERENCES bank (id)
) COMMENT 'imports of items with their counts';

CREATE TABLE bank_import_row (
  import_id BIGINT NOT NULL,
  position  INT NOT NULL,
  line      INT NOT NULL,
  name      VARCHAR(200) NOT NULL,
  kind      VARCHAR(12) NULL,
  outcome   VARCHAR(8) NOT NULL CHECK (outcome IN ('TAKEN', 'CHANGED', 'SAME', 'BAD')),
  told      MEDIUMTEXT NOT NULL,
  sealed    MEDIUMBLOB NULL,
  item_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (import_id, position),
  CONSTRAINT bank_import_row_fk FOREIGN KEY (import_id) REFERENCES bank_import (id)
) COMMENT 'the questions of an import with what was kept, changed and refused; the items themselves are sealed, because they hold keys';
