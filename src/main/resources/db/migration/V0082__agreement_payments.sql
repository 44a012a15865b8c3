-- Money that came in for a dossier, above zero, and money that went back, below zero: what promises are measured against.
CREATE VIEW agreement_payment AS
SELECT e.dossier_id, -e.amount AS amount, e.booked_on, e.recorded_at
  FROM dossier_ledger_entry e
 WHERE e.kind IN ('PAYMENT', 'REVERSAL');
