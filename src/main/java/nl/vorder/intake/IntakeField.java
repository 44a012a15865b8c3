package nl.vorder.intake;

import java.util.Arrays;
import java.util.List;

/** What a column of a file can mean; the text is {@code intake.field.<NAME>}. */
public enum IntakeField {
    /** The customer number at the client firm. */
    REFERENCE(true),
    /** The invoice number, unique at the client firm. */
    NUMBER(true),
    /** The date on the invoice. */
    INVOICED_ON(true),
    /** The last day to pay. */
    DUE_ON(true),
    /** What is owed, VAT included. */
    AMOUNT(true),
    /** The day it was paid; empty: still open. */
    SETTLED_ON(false),
    /** Whether the debtor contests the invoice. */
    DISPUTED(false),
    /** What was delivered. */
    DESCRIPTION(false),
    /** The name of the debtor. */
    NAME(false),
    /** Consumer, sole trader or company. */
    KIND(false),
    /** An e-mail address. */
    EMAIL(false),
    /** A telephone number. */
    PHONE(false),
    /** The street, with or without house number. */
    STREET(false),
    /** The house number, if it has a column of its own. */
    HOUSE_NUMBER(false),
    /** The postcode. */
    POSTCODE(false),
    /** The town. */
    CITY(false),
    /** The day the client firm sent its fourteen-day letter. */
    LETTER_SENT_ON(false),
    /** How that letter words its term. */
    LETTER_WORDING(false),
    /** The costs that letter named, VAT included. */
    LETTER_COSTS(false);

    private final boolean required;

    IntakeField(boolean required) {
        this.required = required;
    }

    /** Whether a file without this column cannot be read. */
    public boolean isRequired() {
        return required;
    }

    /** The fields no file can do without. */
    public static List<IntakeField> required() {
        return Arrays.stream(values()).filter(IntakeField::isRequired).toList();
    }
}
