-- A call counts from the moment it begins. The key of the call finds the line again when the call is saved.
ALTER TABLE compliance_contact
    ADD COLUMN contact_key UUID NULL,
    -- Who made it; null: the program itself
    ADD COLUMN user_id BIGINT NULL,
    ADD CONSTRAINT compliance_contact_key UNIQUE (contact_key);

-- A row per person, locked while a contact is decided and counted: two at once cannot both be the last one allowed.
CREATE TABLE compliance_person (
    debtor_id BIGINT NOT NULL PRIMARY KEY
);

-- Dossiers of customers so important to the client firm that a team lead is asked first; agreed_at: when the last question was agreed to.
CREATE VIEW compliance_important AS
SELECT d.id AS dossier_id, d.debtor_id,
       (SELECT CASE WHEN q.state = 'AGREED' THEN q.answered_at END FROM review_consultation q WHERE q.dossier_id = d.id
         ORDER BY q.asked_at DESC, q.id DESC LIMIT 1) AS agreed_at
  FROM dossier_dossier d
  JOIN client_firm f ON f.id = d.client_firm_id
  JOIN debtor_customer c ON c.id = (SELECT MIN(k.id) FROM debtor_customer k
                                     WHERE k.debtor_id = d.debtor_id AND k.client_firm_id = d.client_firm_id)
 WHERE f.yearly_revenue > 0 AND ROUND(c.yearly_revenue * 100 / f.yearly_revenue, 4) >= f.important_share;
