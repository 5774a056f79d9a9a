CREATE TABLE demonstration (
  id        INT NOT NULL PRIMARY KEY CHECK (id = 1),
  anchor    DATE NOT NULL,
  seed      BIGINT NOT NULL,
  loaded_at DATETIME(6) NULL
) COMMENT 'demonstration only: the first start, on which its data hangs';
