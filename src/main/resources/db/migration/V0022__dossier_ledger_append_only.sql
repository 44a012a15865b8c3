-- The ledger is append-only, also for somebody with a database client.
CREATE TRIGGER dossier_ledger_entry_no_update BEFORE UPDATE ON dossier_ledger_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The ledger is append-only: book a new entry instead';

CREATE TRIGGER dossier_ledger_entry_no_delete BEFORE DELETE ON dossier_ledger_entry FOR EACH ROW
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The ledger is append-only: book a new entry instead';
