-- What else came out of a call: a part paid, the rest promised, one invoice contested. The main result stands in call_call itself.
CREATE TABLE call_result (
    call_id BIGINT NOT NULL,
    -- From 2; 1 is the main result
    position INT NOT NULL,
    outcome VARCHAR(24) NOT NULL,
    reason VARCHAR(24) NULL,
    amount DECIMAL(15,2) NULL,
    result_on DATE NULL,
    -- The invoice the result is about; null: the whole dossier
    invoice_id BIGINT NULL,
    PRIMARY KEY (call_id, position),
    CONSTRAINT call_result_of FOREIGN KEY (call_id) REFERENCES call_call (id)
);

-- The invoice the main result is about; null: the whole dossier.
ALTER TABLE call_call ADD COLUMN invoice_id BIGINT NULL;

-- Further results with the invoice number a list shows.
CREATE VIEW call_result_listed AS
SELECT r.call_id, r.position, r.outcome, r.reason, r.amount, r.result_on, i.number AS invoice_number
  FROM call_result r
  LEFT JOIN dossier_invoice i ON i.id = r.invoice_id;
