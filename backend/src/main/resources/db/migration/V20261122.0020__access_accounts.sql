CREATE TABLE account (
  id                   BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id            CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  person_id            BIGINT NOT NULL UNIQUE,
  username             VARCHAR(60) NOT NULL UNIQUE,
  password_hash        VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
  must_change_password BOOLEAN NOT NULL,
  disabled             BOOLEAN NOT NULL DEFAULT FALSE,
  auth_epoch           INT NOT NULL DEFAULT 0,
  failures             INT NOT NULL DEFAULT 0,
  locked_until         DATETIME(6) NULL,
  created_at           DATETIME(6) NOT NULL,
  last_sign_in_at      DATETIME(6) NULL,
  CONSTRAINT account_person_fk FOREIGN KEY (person_id) REFERENCES person (id)
) COMMENT 'accounts; an account belongs to one person. locked_until is a growing delay, never a hard lock';

CREATE TABLE session (
  token_hash    BINARY(32) NOT NULL PRIMARY KEY,
  public_id     CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  account_id    BIGINT NOT NULL,
  csrf          CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  auth_epoch    INT NOT NULL,
  device        VARCHAR(200) NOT NULL,
  created_at    DATETIME(6) NOT NULL,
  last_seen_at  DATETIME(6) NOT NULL,
  expires_at    DATETIME(6) NOT NULL,
  revoked_at    DATETIME(6) NULL,
  KEY session_by_account (account_id, revoked_at),
  KEY session_by_expiry (expires_at),
  CONSTRAINT session_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) COMMENT 'sign-ins: opaque tokens by their hash, raw time, never the demonstration clock';

CREATE TABLE role_grant (
  id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  public_id       CHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  person_id       BIGINT NOT NULL,
  role            VARCHAR(30) NOT NULL CHECK (role IN ('officer', 'coordinator', 'examiner', 'reviewer', 'second-reviewer', 'head', 'supervisor', 'administrator')),
  unit_id         BIGINT NOT NULL,
  valid_from      DATETIME(6) NOT NULL,
  valid_to        DATETIME(6) NULL,
  granted_by      BIGINT NULL,
  delegated_from  BIGINT NULL,
  reason          VARCHAR(200) NULL,
  revoked_at      DATETIME(6) NULL,
  KEY grant_by_person (person_id, revoked_at),
  KEY grant_by_unit (unit_id, role),
  CONSTRAINT grant_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT grant_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT grant_delegated_fk FOREIGN KEY (delegated_from) REFERENCES role_grant (id)
) COMMENT 'which person holds which role on which subtree; a delegation names the grant it stems from and always ends';

CREATE TABLE first_administrator (
  id         INT NOT NULL PRIMARY KEY CHECK (id = 1),
  token_hash BINARY(32) NOT NULL,
  used_at    DATETIME(6) NULL
) COMMENT 'the one-time token that makes the first administrator';
