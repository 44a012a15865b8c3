-- Dossiers near the head of the queue lie ready: what the guardrail and the desk read about them was read before, and stands in one row.
-- Whatever changes in what was read makes that row worth nothing, in the same transaction: see decision record 0144.

CREATE TABLE sheet_laid_out (
    dossier_id BIGINT NOT NULL PRIMARY KEY,
    debtor_id BIGINT NOT NULL,
    laid_on DATE NOT NULL,
    -- What sheet_epoch and the two lists of changes said before anything was read
    epoch BIGINT NOT NULL,
    person_changes INT NOT NULL,
    dossier_changes INT NOT NULL,
    -- The rows as JSON; empty where they would be too many
    content MEDIUMTEXT NOT NULL
);

-- One row for each change of anything that hangs on a person, and of anything that hangs on a dossier. Rows are only added, so that
-- writers never wait for each other here; emptied once a day. Emptying one by hand makes old sheets count again: raise sheet_epoch then.
CREATE TABLE sheet_person_changed (
    debtor_id BIGINT NOT NULL,
    id BIGINT UNSIGNED NOT NULL DEFAULT (UUID_SHORT()),
    PRIMARY KEY (debtor_id, id)
);

CREATE TABLE sheet_dossier_changed (
    dossier_id BIGINT NOT NULL,
    id BIGINT UNSIGNED NOT NULL DEFAULT (UUID_SHORT()),
    PRIMARY KEY (dossier_id, id)
);

-- Raised by what concerns everybody: the settings of the guardrail, a client firm, the name of a user.
CREATE TABLE sheet_epoch (
    id INT NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL,
    -- The day the lists of changes were emptied; null: that is still to be done
    cleared_on DATE NULL
);

INSERT INTO sheet_epoch (id, number) VALUES (1, 1);

-- What lies ready and still is so. A person's other dossiers stand in the sheet too.
CREATE VIEW sheet_current AS
SELECT s.dossier_id, s.debtor_id, s.laid_on, s.content
  FROM sheet_laid_out s
 WHERE s.epoch = (SELECT e.number FROM sheet_epoch e WHERE e.id = 1)
   AND s.person_changes = (SELECT COUNT(*) FROM sheet_person_changed c WHERE c.debtor_id = s.debtor_id)
   AND s.dossier_changes = (SELECT COUNT(*) FROM dossier_dossier d JOIN sheet_dossier_changed c ON c.dossier_id = d.id
                             WHERE d.debtor_id = s.debtor_id);

-- What hangs on a person.

CREATE TRIGGER sheet_compliance_contact_added AFTER INSERT ON compliance_contact FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id);
CREATE TRIGGER sheet_compliance_contact_changed AFTER UPDATE ON compliance_contact FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id), (OLD.debtor_id);
CREATE TRIGGER sheet_compliance_contact_removed AFTER DELETE ON compliance_contact FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (OLD.debtor_id);

CREATE TRIGGER sheet_compliance_hold_added AFTER INSERT ON compliance_hold FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id);
CREATE TRIGGER sheet_compliance_hold_changed AFTER UPDATE ON compliance_hold FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id), (OLD.debtor_id);
CREATE TRIGGER sheet_compliance_hold_removed AFTER DELETE ON compliance_hold FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (OLD.debtor_id);

CREATE TRIGGER sheet_compliance_override_added AFTER INSERT ON compliance_override FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id);
CREATE TRIGGER sheet_compliance_override_changed AFTER UPDATE ON compliance_override FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id), (OLD.debtor_id);
CREATE TRIGGER sheet_compliance_override_removed AFTER DELETE ON compliance_override FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (OLD.debtor_id);

CREATE TRIGGER sheet_compliance_representative_added AFTER INSERT ON compliance_representative FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id);
CREATE TRIGGER sheet_compliance_representative_changed AFTER UPDATE ON compliance_representative FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id), (OLD.debtor_id);
CREATE TRIGGER sheet_compliance_representative_removed AFTER DELETE ON compliance_representative FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (OLD.debtor_id);

CREATE TRIGGER sheet_compliance_wish_added AFTER INSERT ON compliance_wish FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id);
CREATE TRIGGER sheet_compliance_wish_changed AFTER UPDATE ON compliance_wish FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id), (OLD.debtor_id);
CREATE TRIGGER sheet_compliance_wish_removed AFTER DELETE ON compliance_wish FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (OLD.debtor_id);

CREATE TRIGGER sheet_debtor_contact_person_added AFTER INSERT ON debtor_contact_person FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id);
CREATE TRIGGER sheet_debtor_contact_person_changed AFTER UPDATE ON debtor_contact_person FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id), (OLD.debtor_id);
CREATE TRIGGER sheet_debtor_contact_person_removed AFTER DELETE ON debtor_contact_person FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (OLD.debtor_id);

CREATE TRIGGER sheet_debtor_contact_point_added AFTER INSERT ON debtor_contact_point FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id);
CREATE TRIGGER sheet_debtor_contact_point_changed AFTER UPDATE ON debtor_contact_point FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id), (OLD.debtor_id);
CREATE TRIGGER sheet_debtor_contact_point_removed AFTER DELETE ON debtor_contact_point FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (OLD.debtor_id);

CREATE TRIGGER sheet_debtor_credit_report_added AFTER INSERT ON debtor_credit_report FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id);
CREATE TRIGGER sheet_debtor_credit_report_changed AFTER UPDATE ON debtor_credit_report FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id), (OLD.debtor_id);
CREATE TRIGGER sheet_debtor_credit_report_removed AFTER DELETE ON debtor_credit_report FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (OLD.debtor_id);

CREATE TRIGGER sheet_debtor_customer_added AFTER INSERT ON debtor_customer FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id);
CREATE TRIGGER sheet_debtor_customer_changed AFTER UPDATE ON debtor_customer FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id), (OLD.debtor_id);
CREATE TRIGGER sheet_debtor_customer_removed AFTER DELETE ON debtor_customer FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (OLD.debtor_id);

CREATE TRIGGER sheet_debtor_settled_invoice_added AFTER INSERT ON debtor_settled_invoice FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id);
CREATE TRIGGER sheet_debtor_settled_invoice_changed AFTER UPDATE ON debtor_settled_invoice FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id), (OLD.debtor_id);
CREATE TRIGGER sheet_debtor_settled_invoice_removed AFTER DELETE ON debtor_settled_invoice FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (OLD.debtor_id);

CREATE TRIGGER sheet_debtor_debtor_added AFTER INSERT ON debtor_debtor FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.id);
CREATE TRIGGER sheet_debtor_debtor_changed AFTER UPDATE ON debtor_debtor FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.id), (OLD.id);
CREATE TRIGGER sheet_debtor_debtor_removed AFTER DELETE ON debtor_debtor FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (OLD.id);

-- A dossier may be given to another person: that concerns both.

CREATE TRIGGER sheet_dossier_dossier_added AFTER INSERT ON dossier_dossier FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id);
CREATE TRIGGER sheet_dossier_dossier_changed AFTER UPDATE ON dossier_dossier FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (NEW.debtor_id), (OLD.debtor_id);
CREATE TRIGGER sheet_dossier_dossier_removed AFTER DELETE ON dossier_dossier FOR EACH ROW
    INSERT INTO sheet_person_changed (debtor_id) VALUES (OLD.debtor_id);

-- What hangs on a dossier.

CREATE TRIGGER sheet_agreement_arrangement_added AFTER INSERT ON agreement_arrangement FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id);
CREATE TRIGGER sheet_agreement_arrangement_changed AFTER UPDATE ON agreement_arrangement FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id), (OLD.dossier_id);
CREATE TRIGGER sheet_agreement_arrangement_removed AFTER DELETE ON agreement_arrangement FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (OLD.dossier_id);

CREATE TRIGGER sheet_agreement_promise_added AFTER INSERT ON agreement_promise FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id);
CREATE TRIGGER sheet_agreement_promise_changed AFTER UPDATE ON agreement_promise FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id), (OLD.dossier_id);
CREATE TRIGGER sheet_agreement_promise_removed AFTER DELETE ON agreement_promise FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (OLD.dossier_id);

CREATE TRIGGER sheet_call_call_added AFTER INSERT ON call_call FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id);
CREATE TRIGGER sheet_call_call_changed AFTER UPDATE ON call_call FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id), (OLD.dossier_id);
CREATE TRIGGER sheet_call_call_removed AFTER DELETE ON call_call FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (OLD.dossier_id);

CREATE TRIGGER sheet_call_call_back_added AFTER INSERT ON call_call_back FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id);
CREATE TRIGGER sheet_call_call_back_changed AFTER UPDATE ON call_call_back FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id), (OLD.dossier_id);
CREATE TRIGGER sheet_call_call_back_removed AFTER DELETE ON call_call_back FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (OLD.dossier_id);

CREATE TRIGGER sheet_compliance_release_added AFTER INSERT ON compliance_release FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id);
CREATE TRIGGER sheet_compliance_release_changed AFTER UPDATE ON compliance_release FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id), (OLD.dossier_id);
CREATE TRIGGER sheet_compliance_release_removed AFTER DELETE ON compliance_release FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (OLD.dossier_id);

CREATE TRIGGER sheet_dossier_interruption_added AFTER INSERT ON dossier_interruption FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id);
CREATE TRIGGER sheet_dossier_interruption_changed AFTER UPDATE ON dossier_interruption FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id), (OLD.dossier_id);
CREATE TRIGGER sheet_dossier_interruption_removed AFTER DELETE ON dossier_interruption FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (OLD.dossier_id);

CREATE TRIGGER sheet_dossier_invoice_added AFTER INSERT ON dossier_invoice FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id);
CREATE TRIGGER sheet_dossier_invoice_changed AFTER UPDATE ON dossier_invoice FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id), (OLD.dossier_id);
CREATE TRIGGER sheet_dossier_invoice_removed AFTER DELETE ON dossier_invoice FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (OLD.dossier_id);

CREATE TRIGGER sheet_dossier_ledger_entry_added AFTER INSERT ON dossier_ledger_entry FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id);
CREATE TRIGGER sheet_dossier_ledger_entry_changed AFTER UPDATE ON dossier_ledger_entry FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id), (OLD.dossier_id);
CREATE TRIGGER sheet_dossier_ledger_entry_removed AFTER DELETE ON dossier_ledger_entry FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (OLD.dossier_id);

CREATE TRIGGER sheet_dossier_letter_added AFTER INSERT ON dossier_letter FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id);
CREATE TRIGGER sheet_dossier_letter_changed AFTER UPDATE ON dossier_letter FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id), (OLD.dossier_id);
CREATE TRIGGER sheet_dossier_letter_removed AFTER DELETE ON dossier_letter FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (OLD.dossier_id);

CREATE TRIGGER sheet_letter_sent_added AFTER INSERT ON letter_sent FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id);
CREATE TRIGGER sheet_letter_sent_changed AFTER UPDATE ON letter_sent FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id), (OLD.dossier_id);
CREATE TRIGGER sheet_letter_sent_removed AFTER DELETE ON letter_sent FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (OLD.dossier_id);

CREATE TRIGGER sheet_review_consultation_added AFTER INSERT ON review_consultation FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id);
CREATE TRIGGER sheet_review_consultation_changed AFTER UPDATE ON review_consultation FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (NEW.dossier_id), (OLD.dossier_id);
CREATE TRIGGER sheet_review_consultation_removed AFTER DELETE ON review_consultation FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) VALUES (OLD.dossier_id);

CREATE TRIGGER sheet_agreement_instalment_added AFTER INSERT ON agreement_instalment FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) SELECT a.dossier_id FROM agreement_arrangement a WHERE a.id = NEW.arrangement_id;
CREATE TRIGGER sheet_agreement_instalment_changed AFTER UPDATE ON agreement_instalment FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) SELECT a.dossier_id FROM agreement_arrangement a WHERE a.id IN (NEW.arrangement_id, OLD.arrangement_id);
CREATE TRIGGER sheet_agreement_instalment_removed AFTER DELETE ON agreement_instalment FOR EACH ROW
    INSERT INTO sheet_dossier_changed (dossier_id) SELECT a.dossier_id FROM agreement_arrangement a WHERE a.id = OLD.arrangement_id;

-- What concerns everybody, and seldom changes. A new client firm has no dossiers yet, and a new user has not called.

CREATE TRIGGER sheet_client_firm_changed AFTER UPDATE ON client_firm FOR EACH ROW
    UPDATE sheet_epoch SET number = number + 1 WHERE id = 1;
CREATE TRIGGER sheet_client_firm_removed AFTER DELETE ON client_firm FOR EACH ROW
    UPDATE sheet_epoch SET number = number + 1 WHERE id = 1;

CREATE TRIGGER sheet_compliance_setting_added AFTER INSERT ON compliance_setting FOR EACH ROW
    UPDATE sheet_epoch SET number = number + 1 WHERE id = 1;
CREATE TRIGGER sheet_compliance_setting_changed AFTER UPDATE ON compliance_setting FOR EACH ROW
    UPDATE sheet_epoch SET number = number + 1 WHERE id = 1;
CREATE TRIGGER sheet_compliance_setting_removed AFTER DELETE ON compliance_setting FOR EACH ROW
    UPDATE sheet_epoch SET number = number + 1 WHERE id = 1;

CREATE TRIGGER sheet_security_user_changed AFTER UPDATE ON security_user FOR EACH ROW
    UPDATE sheet_epoch SET number = number + 1 WHERE id = 1 AND BINARY OLD.display_name <> BINARY NEW.display_name;
