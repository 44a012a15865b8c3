package nl.vorder.debtor;

import java.time.LocalDate;

/** What a credit bureau said, and when. */
public record CreditReport(String grade, String source, LocalDate reportedOn) {}
