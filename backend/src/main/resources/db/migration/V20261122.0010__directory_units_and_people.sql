-- Units form a tree; unit_closure holds every pair (ancestor, descendant), a unit being its own ancestor at depth 0.
-- A person is not an account. Categories, the three flags, posts, unit membership and leave are dated spans [from_date, to_date).
-- The columns unit_id, category and the flags on person repeat the spans that hold today, for lists; only directory writes them.

CREATE TABLE unit (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  parent_id   BIGINT NULL,
  code        VARCHAR(40) NOT NULL UNIQUE,
  name        VARCHAR(100) NOT NULL,
  short_name  VARCHAR(40) NULL,
  kind        VARCHAR(20) NOT NULL CHECK (kind IN ('GOVERNMENT', 'DEPARTMENT', 'TOWNSHIP', 'BRIGADE', 'OFFICE', 'OTHER')),
  pinyin      VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  initials    VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sort_order  INT NOT NULL DEFAULT 0,
  closed_on   DATE NULL,
  version     INT NOT NULL DEFAULT 0,
  UNIQUE KEY unit_name (parent_id, name),
  CONSTRAINT unit_parent FOREIGN KEY (parent_id) REFERENCES unit (id)
) COMMENT 'units; no personal data';

CREATE TABLE unit_closure (
  ancestor_id   BIGINT NOT NULL,
  descendant_id BIGINT NOT NULL,
  depth         INT NOT NULL,
  PRIMARY KEY (ancestor_id, descendant_id),
  KEY closure_by_descendant (descendant_id, depth, ancestor_id),
  CONSTRAINT closure_ancestor FOREIGN KEY (ancestor_id) REFERENCES unit (id),
  CONSTRAINT closure_descendant FOREIGN KEY (descendant_id) REFERENCES unit (id)
) COMMENT 'who lies below whom';

CREATE TABLE person (
  id               BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id        CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  name             VARCHAR(60) NOT NULL,
  pinyin           VARCHAR(240) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  initials         VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  gender           CHAR(1) NULL CHECK (gender IN ('M', 'F')),
  id_number_sealed VARBINARY(120) NULL,
  id_number_index  BINARY(32) NULL UNIQUE,
  id_number_tail   CHAR(4) CHARACTER SET ascii COLLATE ascii_bin NULL,
  phone_sealed     VARBINARY(120) NULL,
  phone_index      BINARY(32) NULL,
  staff_number     VARCHAR(40) NULL,
  education        VARCHAR(40) NULL,
  unit_id          BIGINT NOT NULL,
  category         VARCHAR(20) NOT NULL,
  established      BOOLEAN NOT NULL,
  registered       BOOLEAN NOT NULL,
  in_post          BOOLEAN NOT NULL,
  post_title       VARCHAR(60) NULL,
  joined_on        DATE NOT NULL,
  left_on          DATE NULL,
  leave_reason     VARCHAR(200) NULL,
  merged_into_id   BIGINT NULL,
  created_at       DATETIME(6) NOT NULL,
  version          INT NOT NULL DEFAULT 0,
  KEY person_by_unit (unit_id, left_on, pinyin, id),
  KEY person_by_pinyin (pinyin, id),
  KEY person_by_initials (initials, id),
  KEY person_by_staff_number (staff_number, unit_id),
  KEY person_by_phone (phone_index),
  CONSTRAINT person_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT person_merged_fk FOREIGN KEY (merged_into_id) REFERENCES person (id)
) COMMENT 'personal data: name, gender, education, staff number; id number and phone sealed. Kept while in service and as archives law asks, then erased separately';

CREATE TABLE person_category (
  id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  category  VARCHAR(20) NOT NULL CHECK (category IN ('OFFICER', 'AUXILIARY', 'CADRE', 'STATE_STAFF', 'RECONSIDERATION', 'SUPERVISOR', 'VOLUNTEER_SUPERVISOR')),
  from_date DATE NOT NULL,
  to_date   DATE NULL,
  source    VARCHAR(100) NOT NULL,
  KEY category_by_person (person_id, from_date, to_date, category),
  CONSTRAINT person_category_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'personal data: dated categories of a person';

CREATE TABLE person_status (
  id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  kind      VARCHAR(20) NOT NULL CHECK (kind IN ('ESTABLISHED', 'REGISTERED', 'IN_POST')),
  from_date DATE NOT NULL,
  to_date   DATE NULL,
  source    VARCHAR(100) NOT NULL,
  KEY status_by_person (person_id, from_date, to_date, kind),
  CONSTRAINT person_status_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'personal data: dated 在编, 在册, 在岗';

CREATE TABLE person_unit (
  id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  unit_id   BIGINT NOT NULL,
  from_date DATE NOT NULL,
  to_date   DATE NULL,
  reason    VARCHAR(200) NULL,
  KEY membership_by_person (person_id, from_date, to_date, unit_id),
  KEY membership_by_unit (unit_id, from_date),
  CONSTRAINT membership_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT membership_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id)
) COMMENT 'personal data: where a person has served, transfers on one record';

CREATE TABLE person_post (
  id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  title     VARCHAR(60) NOT NULL,
  from_date DATE NOT NULL,
  to_date   DATE NULL,
  KEY post_by_person (person_id, from_date),
  CONSTRAINT person_post_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'personal data: posts held';

CREATE TABLE person_leave (
  id        BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id BIGINT NOT NULL,
  kind      VARCHAR(20) NOT NULL CHECK (kind IN ('SICK', 'MATERNITY', 'STUDY', 'SECONDMENT', 'OTHER')),
  from_date DATE NOT NULL,
  to_date   DATE NULL,
  note      VARCHAR(200) NULL,
  KEY leave_by_person (person_id, from_date),
  CONSTRAINT person_leave_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'personal data: long leave';

CREATE TABLE person_merge (
  id             BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  kept_person_id BIGINT NOT NULL,
  gone_person_id BIGINT NOT NULL UNIQUE,
  merged_at      DATETIME(6) NOT NULL,
  merged_by      BIGINT NOT NULL,
  reason         VARCHAR(200) NOT NULL,
  CONSTRAINT merge_kept_fk FOREIGN KEY (kept_person_id) REFERENCES person (id),
  CONSTRAINT merge_gone_fk FOREIGN KEY (gone_person_id) REFERENCES person (id)
) COMMENT 'append-only: duplicates merged, both histories stay';

CREATE TABLE person_reveal (
  id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  person_id  BIGINT NOT NULL,
  shown_to   BIGINT NOT NULL,
  shown_at   DATETIME(6) NOT NULL,
  reason     VARCHAR(200) NOT NULL,
  KEY reveal_by_reader (shown_to, shown_at),
  CONSTRAINT reveal_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'append-only: who was shown a whole identity number or phone, and why';

CREATE TRIGGER person_reveal_no_update BEFORE UPDATE ON person_reveal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'person_reveal is append-only';
CREATE TRIGGER person_reveal_no_delete BEFORE DELETE ON person_reveal FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'person_reveal is append-only';
CREATE TRIGGER person_merge_no_update BEFORE UPDATE ON person_merge FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'person_merge is append-only';
CREATE TRIGGER person_merge_no_delete BEFORE DELETE ON person_merge FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'person_merge is append-only';
