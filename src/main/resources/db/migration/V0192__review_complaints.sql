-- What became of a complaint. The complaint itself is its stop in compliance_hold; a row comes with the first thing that is done about it.
CREATE TABLE review_complaint (
    hold_id BIGINT NOT NULL PRIMARY KEY,
    debtor_id BIGINT NOT NULL,
    -- Null: the person in all dossiers
    dossier_id BIGINT NULL,
    -- When the debtor was told in writing that the complaint has come in
    confirmed_at DATETIME(6) NULL,
    confirmed_by BIGINT NULL,
    -- UPHELD, PARTLY, REJECTED, LIFTED; null: not answered yet
    verdict VARCHAR(10) NULL,
    answer VARCHAR(1000) NOT NULL DEFAULT '',
    answered_at DATETIME(6) NULL,
    answered_by BIGINT NULL,
    INDEX review_complaint_debtor (debtor_id, answered_at),
    CONSTRAINT review_complaint_of FOREIGN KEY (hold_id) REFERENCES compliance_hold (id)
);

-- Complaints that wait are looked up by their kind, the oldest first.
ALTER TABLE compliance_hold ADD INDEX compliance_hold_kind (kind, lifted_at, starts_at, id);

-- Complaints with the names a list shows, and what agents wrote down when they heard them. A stop on the person belongs to the dossier of
-- the latest call in which somebody complained. The stop is placed as the call is stored, a moment before or after.
CREATE VIEW review_complaint_listed AS
SELECT h.id, h.debtor_id, h.remark, h.starts_at, h.lifted_at, d.id AS dossier_id, d.number AS dossier_number,
       b.name AS debtor_name, f.name AS client_firm_name, COALESCE(u.display_name, '') AS taken_by,
       COALESCE((SELECT GROUP_CONCAT(c.note ORDER BY c.saved_at SEPARATOR '\n') FROM call_call c
                  WHERE c.debtor_id = h.debtor_id AND (h.dossier_id IS NULL OR c.dossier_id = h.dossier_id)
                    AND (c.outcome = 'COMPLAINT'
                         OR EXISTS (SELECT 1 FROM call_result r WHERE r.call_id = c.id AND r.outcome = 'COMPLAINT'))
                    AND c.saved_at >= h.starts_at - INTERVAL 1 MINUTE), '') AS said,
       r.confirmed_at, k.display_name AS confirmed_by_name,
       r.verdict, COALESCE(r.answer, '') AS answer, r.answered_at, a.display_name AS answered_by_name
  FROM compliance_hold h
  JOIN debtor_debtor b ON b.id = h.debtor_id
  LEFT JOIN dossier_dossier d ON d.id = COALESCE(h.dossier_id,
       (SELECT c.dossier_id FROM call_call c
         WHERE c.debtor_id = h.debtor_id AND c.outcome = 'COMPLAINT' ORDER BY c.saved_at DESC LIMIT 1))
  LEFT JOIN client_firm f ON f.id = d.client_firm_id
  LEFT JOIN security_user u ON u.id = h.placed_by
  LEFT JOIN review_complaint r ON r.hold_id = h.id
  LEFT JOIN security_user k ON k.id = r.confirmed_by
  LEFT JOIN security_user a ON a.id = r.answered_by
 WHERE h.kind = 'COMPLAINT';
