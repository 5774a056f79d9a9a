-- A statute is one title; each text of it that was imported is a version kept beside the others. Dates are what the text itself
-- says: a date that stands nowhere is NULL and is shown as "not stated".
CREATE TABLE statute (
  id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id   CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  title       VARCHAR(200) NOT NULL,
  short_title VARCHAR(200) NOT NULL UNIQUE,
  level       VARCHAR(20) NOT NULL
    CHECK (level IN ('CONSTITUTION', 'LAW', 'ADMINISTRATIVE', 'LOCAL', 'RULE'))
) COMMENT 'statutes by title; no personal data';

CREATE TABLE law_import (
  id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  state      VARCHAR(10) NOT NULL CHECK (state IN ('CHECKED', 'APPLIED', 'UNDONE', 'DISCARDED')),
  made_at    DATETIME(6) NOT NULL,
  made_by    BIGINT NOT NULL,
  applied_at DATETIME(6) NULL,
  undone_at  DATETIME(6) NULL
) COMMENT 'imports of statutes';

CREATE TABLE law_import_file (
  import_id BIGINT NOT NULL,
  position  INT NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  outcome   VARCHAR(8) NOT NULL CHECK (outcome IN ('NEW', 'VERSION', 'SAME', 'BAD')),
  text      MEDIUMTEXT NOT NULL,
  report    MEDIUMTEXT NOT NULL,
  PRIMARY KEY (import_id, position),
  CONSTRAINT law_import_file_fk FOREIGN KEY (import_id) REFERENCES law_import (id)
) COMMENT 'the files of an import of statutes with what was understood';

CREATE TABLE statute_version (
  id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id       CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  statute_id      BIGINT NOT NULL,
  issuing_body    VARCHAR(200) NOT NULL,
  passed_on       DATE NULL,
  text_on         DATE NULL,
  in_force_since  DATE NULL,
  effective_from  DATE NULL,
  effective_basis VARCHAR(300) NULL,
  history         MEDIUMTEXT NOT NULL,
  preamble        MEDIUMTEXT NULL,
  file_name       VARCHAR(200) NOT NULL,
  text_hash       CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  article_count   INT NOT NULL,
  import_id       BIGINT NOT NULL,
  imported_at     DATETIME(6) NOT NULL,
  UNIQUE KEY statute_version_text (statute_id, text_hash),
  KEY statute_version_import (import_id),
  CONSTRAINT statute_version_statute_fk FOREIGN KEY (statute_id) REFERENCES statute (id),
  CONSTRAINT statute_version_import_fk FOREIGN KEY (import_id) REFERENCES law_import (id)
) COMMENT 'texts of statutes: text_on is the day of the last passing or revision, in_force_since the day the statute first took effect, effective_from the day this text did';

CREATE TABLE article (
  id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id  CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  version_id BIGINT NOT NULL,
  position   INT NOT NULL,
  number     INT NOT NULL,
  sub        INT NOT NULL,
  label      VARCHAR(40) NOT NULL,
  chapter    VARCHAR(300) NOT NULL,
  text       MEDIUMTEXT NOT NULL,
  UNIQUE KEY article_ordinal (version_id, number, sub),
  CONSTRAINT article_version_fk FOREIGN KEY (version_id) REFERENCES statute_version (id)
) COMMENT 'articles; sub counts the 之一, 之二 and is 0 for none';

CREATE TABLE law_citation (
  id            BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  subject_kind  VARCHAR(10) NOT NULL CHECK (subject_kind IN ('ITEM', 'COURSE', 'RULE')),
  subject_id    CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position      INT NOT NULL,
  label         VARCHAR(200) NOT NULL,
  link          VARCHAR(300) NOT NULL,
  unit_id       BIGINT NULL,
  law_title     VARCHAR(200) NOT NULL,
  law_key       VARCHAR(200) NOT NULL,
  number        INT NOT NULL,
  sub           INT NOT NULL,
  article_label VARCHAR(40) NOT NULL,
  UNIQUE KEY law_citation_subject (subject_kind, subject_id, position),
  KEY law_citation_article (law_key, number, sub)
) COMMENT 'who cites which article; found by title and ordinal, so that a statute imported later is found too';
