package nl.vorder.intake.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vorder.intake.FileLayout;
import nl.vorder.intake.IntakeField;
import nl.vorder.intake.InvoiceRow;
import nl.vorder.intake.ReadRow;
import nl.vorder.intake.RowDetails;
import nl.vorder.intake.RowFinding;
import nl.vorder.intake.RowLetter;
import nl.vorder.intake.RowReason;
import nl.vorder.shared.EmailAddress;
import nl.vorder.shared.Money;
import nl.vorder.shared.PhoneNumber;

/** Reads the fields of a line by the layout of its file, and says in one finding what is wrong with it. */
public final class RowReading {

    private static final Map<IntakeField, Integer> LONGEST = Map.ofEntries(
            Map.entry(IntakeField.REFERENCE, 60),
            Map.entry(IntakeField.NUMBER, 60),
            Map.entry(IntakeField.DESCRIPTION, 160),
            Map.entry(IntakeField.NAME, 160),
            Map.entry(IntakeField.STREET, 120),
            Map.entry(IntakeField.HOUSE_NUMBER, 12),
            Map.entry(IntakeField.POSTCODE, 10),
            Map.entry(IntakeField.CITY, 80),
            Map.entry(IntakeField.LETTER_WORDING, 80));

    /** DECIMAL(15,2): thirteen digits before the point. */
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(13);

    private final FileLayout layout;
    private final int width;
    private final Map<IntakeField, Integer> positions = new EnumMap<>(IntakeField.class);

    /** Reads lines of a file with these column names. */
    public RowReading(FileLayout layout, List<String> headers) {
        this.layout = layout;
        this.width = headers.size();
        layout.columns().forEach((field, header) -> positions.put(field, headers.indexOf(header)));
    }

    /** Reads one line. */
    public ReadRow read(List<String> fields) {
        String reference = shortened(value(fields, IntakeField.REFERENCE));
        String number = shortened(value(fields, IntakeField.NUMBER));
        try {
            if (fields.size() != width) {
                throw wrong(RowReason.COLUMN_COUNT, String.valueOf(fields.size()), String.valueOf(width));
            }
            return new ReadRow.Understood(understand(fields));
        } catch (WrongValueException e) {
            return new ReadRow.Wrong(reference, number, e.finding);
        }
    }

    private InvoiceRow understand(List<String> fields) {
        String reference = required(fields, IntakeField.REFERENCE);
        String number = required(fields, IntakeField.NUMBER);
        Money amount = amount(required(fields, IntakeField.AMOUNT));
        LocalDate invoicedOn = date(IntakeField.INVOICED_ON, required(fields, IntakeField.INVOICED_ON));
        LocalDate dueOn = date(IntakeField.DUE_ON, required(fields, IntakeField.DUE_ON));
        String settled = value(fields, IntakeField.SETTLED_ON);
        Optional<LocalDate> settledOn =
                settled.isEmpty() ? Optional.empty() : Optional.of(date(IntakeField.SETTLED_ON, settled));
        if (dueOn.isBefore(invoicedOn)) {
            throw wrong(RowReason.DUE_BEFORE_INVOICED, Values.of(dueOn), Values.of(invoicedOn));
        }
        if (settledOn.filter(day -> day.isBefore(invoicedOn)).isPresent()) {
            throw wrong(RowReason.SETTLED_BEFORE_INVOICED, Values.of(settledOn.get()), Values.of(invoicedOn));
        }
        boolean disputed = layout.disputedValues()
                .contains(value(fields, IntakeField.DISPUTED).toLowerCase(Locale.ROOT));
        return new InvoiceRow(reference, number, amount, invoicedOn, dueOn, settledOn, disputed, details(fields));
    }

    private RowDetails details(List<String> fields) {
        String kindText = value(fields, IntakeField.KIND);
        String kind = KindWords.read(kindText)
                .orElseThrow(() -> wrong(RowReason.KIND_WRONG, Values.quoted(kindText)))
                .name();
        String email = value(fields, IntakeField.EMAIL);
        String phone = value(fields, IntakeField.PHONE);
        String storedEmail = EmailAddress.read(email).map(EmailAddress::value).orElse("");
        String storedPhone = PhoneNumber.read(phone).map(PhoneNumber::e164).orElse("");
        HouseNumbers.Split address =
                HouseNumbers.split(text(fields, IntakeField.STREET), text(fields, IntakeField.HOUSE_NUMBER));
        return new RowDetails(
                text(fields, IntakeField.DESCRIPTION),
                text(fields, IntakeField.NAME),
                kind,
                storedEmail,
                storedPhone,
                address.street(),
                address.houseNumber(),
                text(fields, IntakeField.POSTCODE),
                text(fields, IntakeField.CITY),
                !email.isEmpty() && storedEmail.isEmpty(),
                !phone.isEmpty() && storedPhone.isEmpty(),
                letter(fields));
    }

    private Optional<RowLetter> letter(List<String> fields) {
        String sentOn = value(fields, IntakeField.LETTER_SENT_ON);
        if (sentOn.isEmpty()) {
            return Optional.empty();
        }
        String costs = value(fields, IntakeField.LETTER_COSTS);
        return Optional.of(new RowLetter(
                date(IntakeField.LETTER_SENT_ON, sentOn),
                text(fields, IntakeField.LETTER_WORDING),
                positions.containsKey(IntakeField.LETTER_COSTS),
                costs.isEmpty() ? Optional.empty() : Optional.of(amount(costs))));
    }

    private Money amount(String text) {
        BigDecimal amount =
                layout.decimals().read(text).orElseThrow(() -> wrong(RowReason.AMOUNT_WRONG, Values.quoted(text)));
        if (amount.signum() <= 0) {
            throw wrong(RowReason.AMOUNT_NOT_POSITIVE, Values.quoted(text));
        }
        if (amount.stripTrailingZeros().scale() > 2 || amount.compareTo(TOO_MUCH) >= 0) {
            throw wrong(RowReason.AMOUNT_NOT_EXACT, Values.quoted(text));
        }
        return Money.of(amount);
    }

    private LocalDate date(IntakeField field, String text) {
        return layout.dates()
                .read(text)
                .orElseThrow(() -> wrong(RowReason.DATE_WRONG, Values.field(field), Values.quoted(text)));
    }

    private String required(List<String> fields, IntakeField field) {
        String text = text(fields, field);
        if (text.isEmpty()) {
            throw wrong(RowReason.VALUE_MISSING, Values.field(field));
        }
        return text;
    }

    private String text(List<String> fields, IntakeField field) {
        String text = value(fields, field);
        if (text.length() > LONGEST.getOrDefault(field, Integer.MAX_VALUE)) {
            throw wrong(RowReason.VALUE_TOO_LONG, Values.field(field), String.valueOf(LONGEST.get(field)));
        }
        return text;
    }

    private String value(List<String> fields, IntakeField field) {
        int position = positions.getOrDefault(field, -1);
        return position < 0 || position >= fields.size()
                ? ""
                : Values.printable(fields.get(position)).strip();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(60, text.length()));
    }

    private static WrongValueException wrong(RowReason reason, String... values) {
        return new WrongValueException(RowFinding.of(reason, values));
    }

    /** Leaves the reading of a line at the first wrong value; never leaves this class. */
    private static final class WrongValueException extends RuntimeException {

        private final transient RowFinding finding;

        WrongValueException(RowFinding finding) {
            super(finding.reason().name(), null, false, false);
            this.finding = finding;
        }
    }
}
