CREATE TABLE certificate_kind (
  code           VARCHAR(30) NOT NULL PRIMARY KEY,
  name_zh        VARCHAR(60) NOT NULL,
  name_en        VARCHAR(80) NOT NULL,
  number_pattern VARCHAR(200) NOT NULL,
  number_template VARCHAR(100) NOT NULL,
  for_enforcement BOOLEAN NOT NULL
) COMMENT 'kinds; a number is an opaque unique text that matches the pattern';

CREATE TABLE certificate (
  id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id       CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  kind            VARCHAR(30) NOT NULL,
  number          VARCHAR(60) NOT NULL,
  person_id       BIGINT NOT NULL,
  provenance      VARCHAR(10) NOT NULL CHECK (provenance IN ('ISSUED', 'IMPORTED')),
  source          VARCHAR(100) NOT NULL,
  holder_category VARCHAR(20) NOT NULL,
  area            VARCHAR(100) NULL,
  issued_on       DATE NOT NULL,
  valid_from      DATE NOT NULL,
  valid_to        DATE NOT NULL,
  state           VARCHAR(12) NOT NULL CHECK (state IN ('VALID', 'SUSPENDED', 'TAKEN_BACK', 'CANCELLED')),
  state_until     DATE NULL,
  on_hold         BOOLEAN NOT NULL DEFAULT FALSE,
  replaces_id     BIGINT NULL,
  version         INT NOT NULL DEFAULT 0,
  UNIQUE KEY certificate_number (kind, number),
  KEY certificate_by_person (person_id, state),
  KEY certificate_by_end (state, valid_to),
  KEY certificate_by_state_end (state, state_until),
  KEY certificate_by_replaced (replaces_id, person_id),
  CONSTRAINT certificate_kind_fk FOREIGN KEY (kind) REFERENCES certificate_kind (code),
  CONSTRAINT certificate_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT certificate_term CHECK (valid_to > valid_from),
  CONSTRAINT no_new_certificate_for_auxiliaries CHECK (provenance = 'IMPORTED' OR holder_category <> 'AUXILIARY')
) COMMENT 'personal data: certificates of persons. Valid from valid_from up to and including valid_to; expired is derived from the date. state, state_until (last day of a suspension) and on_hold repeat the latest dated state and the holds';

CREATE TRIGGER certificate_no_auxiliary BEFORE INSERT ON certificate FOR EACH ROW
BEGIN
  IF NEW.provenance = 'ISSUED' AND EXISTS (
      SELECT 1 FROM person_category c
      WHERE c.person_id = NEW.person_id AND c.category = 'AUXILIARY'
        AND c.from_date <= NEW.issued_on AND (c.to_date IS NULL OR c.to_date > NEW.issued_on)) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'auxiliary staff can hold no enforcement certificate';
  END IF;
END;

CREATE TRIGGER certificate_provenance_stays BEFORE UPDATE ON certificate FOR EACH ROW
BEGIN
  IF NEW.provenance <> OLD.provenance OR NEW.holder_category <> OLD.holder_category THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'a certificate keeps its provenance';
  END IF;
END;

CREATE TABLE certificate_state (
  id             BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  certificate_id BIGINT NOT NULL,
  state          VARCHAR(12) NOT NULL CHECK (state IN ('VALID', 'SUSPENDED', 'TAKEN_BACK', 'CANCELLED')),
  from_date      DATE NOT NULL,
  until_date     DATE NULL,
  basis          VARCHAR(300) NOT NULL,
  decision_ref   VARCHAR(120) NULL,
  at             DATETIME(6) NOT NULL,
  by_person      BIGINT NULL,
  KEY state_by_certificate (certificate_id, id),
  CONSTRAINT state_certificate_fk FOREIGN KEY (certificate_id) REFERENCES certificate (id)
) COMMENT 'append-only: dated states, each with its written decision';

CREATE TRIGGER certificate_state_no_update BEFORE UPDATE ON certificate_state FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'certificate_state is append-only';
CREATE TRIGGER certificate_state_no_delete BEFORE DELETE ON certificate_state FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'certificate_state is append-only';

CREATE TABLE certificate_hold (
  id             BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  certificate_id BIGINT NOT NULL,
  holder         VARCHAR(120) NOT NULL,
  reason         VARCHAR(200) NOT NULL,
  placed_at      DATETIME(6) NOT NULL,
  released_at    DATETIME(6) NULL,
  UNIQUE KEY hold_once (certificate_id, holder, placed_at),
  CONSTRAINT hold_certificate_fk FOREIGN KEY (certificate_id) REFERENCES certificate (id)
) COMMENT 'while a hold stands, a certificate is neither renewed nor exchanged';

CREATE TABLE certificate_custody (
  id             BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  certificate_id BIGINT NOT NULL,
  place          VARCHAR(20) NOT NULL CHECK (place IN ('HOLDER', 'UNIT', 'ISSUER', 'LOST', 'DESTROYED')),
  at             DATETIME(6) NOT NULL,
  by_person      BIGINT NOT NULL,
  handed_by      VARCHAR(60) NULL,
  note           VARCHAR(200) NULL,
  KEY custody_by_certificate (certificate_id, id),
  CONSTRAINT custody_certificate_fk FOREIGN KEY (certificate_id) REFERENCES certificate (id)
) COMMENT 'append-only: where the physical card is';

CREATE TRIGGER certificate_custody_no_update BEFORE UPDATE ON certificate_custody FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'certificate_custody is append-only';
CREATE TRIGGER certificate_custody_no_delete BEFORE DELETE ON certificate_custody FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'certificate_custody is append-only';

INSERT INTO certificate_kind (code, name_zh, name_en, number_pattern, number_template, for_enforcement) VALUES
  ('ENFORCEMENT', '行政执法证', 'Administrative enforcement certificate', '[0-9A-Za-z〇一-鿿()（）-]{4,40}', '{issuer}{year}-{serial:6}', TRUE),
  ('SUPERVISION', '行政执法监督证', 'Enforcement supervision certificate', '[0-9A-Za-z〇一-鿿()（）-]{4,40}', '{issuer}{year}-{serial:6}', FALSE);

CREATE TABLE certificate_serial (
  kind   VARCHAR(30) NOT NULL,
  year   SMALLINT NOT NULL,
  last_number INT NOT NULL,
  PRIMARY KEY (kind, year)
) COMMENT 'the last serial used';
