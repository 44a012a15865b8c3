-- Dossiers whose entries did not add up to what is owed at the last nightly check.
CREATE TABLE dossier_ledger_alarm (
    dossier_id BIGINT NOT NULL PRIMARY KEY,
    found_on DATE NOT NULL
);
