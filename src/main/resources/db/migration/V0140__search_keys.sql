-- The words by which a debtor is found, one row each: folded the way Dutch names sound, without "van der" and the like.
CREATE TABLE search_word (
    word VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    debtor_id BIGINT NOT NULL,
    PRIMARY KEY (word, debtor_id),
    INDEX search_word_debtor (debtor_id, word)
);

-- What is left of each word when one letter is left out: two words with one typing error between them meet here.
CREATE TABLE search_spelling (
    spelling VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    word VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (spelling, word)
);

-- Debtors whose names changed since their words were written, whoever changed them.
CREATE TABLE search_change (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    debtor_id BIGINT NOT NULL
);

CREATE TRIGGER search_debtor_added AFTER INSERT ON debtor_debtor FOR EACH ROW
    INSERT INTO search_change (debtor_id) VALUES (NEW.id);

CREATE TRIGGER search_debtor_renamed AFTER UPDATE ON debtor_debtor FOR EACH ROW
    INSERT INTO search_change (debtor_id) SELECT NEW.id FROM DUAL WHERE NEW.name <> OLD.name;

CREATE TRIGGER search_person_added AFTER INSERT ON debtor_contact_person FOR EACH ROW
    INSERT INTO search_change (debtor_id) VALUES (NEW.debtor_id);

CREATE TRIGGER search_person_changed AFTER UPDATE ON debtor_contact_person FOR EACH ROW
    INSERT INTO search_change (debtor_id) VALUES (NEW.debtor_id);

CREATE TRIGGER search_person_removed AFTER DELETE ON debtor_contact_person FOR EACH ROW
    INSERT INTO search_change (debtor_id) VALUES (OLD.debtor_id);

INSERT INTO search_change (debtor_id) SELECT id FROM debtor_debtor;

-- What else a debtor on the phone may name; the owners of these tables look them up by other columns only.
CREATE INDEX dossier_invoice_by_number ON dossier_invoice (number);
CREATE INDEX debtor_customer_by_reference ON debtor_customer (reference);
CREATE INDEX debtor_debtor_by_iban_tail ON debtor_debtor (iban_tail);

-- All names of a debtor.
CREATE VIEW search_name AS
SELECT id AS debtor_id, name FROM debtor_debtor
UNION ALL
SELECT debtor_id, name FROM debtor_contact_person;

-- A dossier as the list of matches shows it.
CREATE VIEW search_dossier AS
SELECT d.id, d.debtor_id, d.number, d.status, d.opened_on, b.name AS debtor_name, b.postcode, b.house_number, b.city, b.iban_tail,
       f.name AS client_firm_name
  FROM dossier_dossier d
  JOIN debtor_debtor b ON b.id = d.debtor_id
  JOIN client_firm f ON f.id = d.client_firm_id;
