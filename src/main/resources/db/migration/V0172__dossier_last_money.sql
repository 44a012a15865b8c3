-- When money was last booked to the agency's account, over all dossiers: one row at the end of this index.
CREATE INDEX dossier_ledger_entry_channel ON dossier_ledger_entry (channel, recorded_at);
