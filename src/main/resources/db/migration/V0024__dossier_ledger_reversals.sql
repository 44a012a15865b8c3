-- The booking that an entry takes back.
ALTER TABLE dossier_ledger_entry ADD COLUMN reverses BIGINT NULL;
