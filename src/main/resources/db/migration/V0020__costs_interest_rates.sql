CREATE SEQUENCE costs_interest_rate_seq START WITH 1 INCREMENT BY 50;

-- The rates of statutory interest. A rate holds from its day until the next one of the same kind; a row is verified, never guessed.
CREATE TABLE costs_interest_rate (
    id BIGINT NOT NULL PRIMARY KEY,
    -- STATUTORY (art. 6:119 BW) or TRADE (art. 6:119a BW)
    kind VARCHAR(10) NOT NULL,
    valid_from DATE NOT NULL,
    -- Per cent a year
    rate DECIMAL(5,2) NOT NULL,
    source VARCHAR(200) NOT NULL,
    last_verified DATE NOT NULL,
    CONSTRAINT costs_interest_rate_from UNIQUE (kind, valid_from)
);

INSERT INTO costs_interest_rate (id, kind, valid_from, rate, source, last_verified) VALUES
    (NEXT VALUE FOR costs_interest_rate_seq, 'STATUTORY', '2015-01-01', 2.00, 'Besluit wettelijke rente', '2026-11-21'),
    (NEXT VALUE FOR costs_interest_rate_seq, 'STATUTORY', '2023-01-01', 4.00, 'Besluit wettelijke rente', '2026-11-21'),
    (NEXT VALUE FOR costs_interest_rate_seq, 'STATUTORY', '2023-07-01', 6.00, 'Besluit wettelijke rente', '2026-11-21'),
    (NEXT VALUE FOR costs_interest_rate_seq, 'STATUTORY', '2024-01-01', 7.00, 'Besluit wettelijke rente', '2026-11-21'),
    (NEXT VALUE FOR costs_interest_rate_seq, 'STATUTORY', '2025-01-01', 6.00, 'Besluit wettelijke rente', '2026-11-21'),
    (NEXT VALUE FOR costs_interest_rate_seq, 'STATUTORY', '2026-01-01', 4.00, 'Stb. 2025, 438', '2026-11-21'),
    (NEXT VALUE FOR costs_interest_rate_seq, 'STATUTORY', '2026-07-01', 4.00, 'Stb. 2025, 438 (ongewijzigd)', '2026-11-21'),
    (NEXT VALUE FOR costs_interest_rate_seq, 'TRADE', '2015-01-01', 8.05, 'ECB-herfinancieringsrente + 8', '2026-11-21'),
    (NEXT VALUE FOR costs_interest_rate_seq, 'TRADE', '2016-07-01', 8.00, 'ECB-herfinancieringsrente + 8', '2026-11-21'),
    (NEXT VALUE FOR costs_interest_rate_seq, 'TRADE', '2023-01-01', 10.50, 'ECB-herfinancieringsrente + 8', '2026-11-21'),
    (NEXT VALUE FOR costs_interest_rate_seq, 'TRADE', '2023-07-01', 12.00, 'ECB-herfinancieringsrente + 8', '2026-11-21'),
    (NEXT VALUE FOR costs_interest_rate_seq, 'TRADE', '2024-01-01', 12.50, 'ECB-herfinancieringsrente + 8', '2026-11-21'),
    (NEXT VALUE FOR costs_interest_rate_seq, 'TRADE', '2024-07-01', 12.25, 'ECB-herfinancieringsrente + 8', '2026-11-21'),
    (NEXT VALUE FOR costs_interest_rate_seq, 'TRADE', '2025-01-01', 11.15, 'ECB-herfinancieringsrente + 8', '2026-11-21'),
    (NEXT VALUE FOR costs_interest_rate_seq, 'TRADE', '2025-07-01', 10.15, 'ECB-herfinancieringsrente + 8', '2026-11-21'),
    (NEXT VALUE FOR costs_interest_rate_seq, 'TRADE', '2026-07-01', 10.40, 'ECB-herfinancieringsrente + 8', '2026-11-21');
