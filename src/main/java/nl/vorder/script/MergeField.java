package nl.vorder.script;

import java.util.Arrays;
import java.util.Optional;

/** A place in a text that is filled with a fact of the call, written as <code>{amount}</code>. */
public enum MergeField {
    /** The name of the debtor, or of the contact person at a firm. */
    DEBTOR("debtor", false),
    /** The name of the agent. */
    AGENT("agent", false),
    /** The name of the agency. */
    AGENCY("agency", false),
    /** The number on which the agency is called back. */
    PHONE("phone", false),
    /** The file number; may be left with somebody else, but is never read out while identity is checked. */
    FILE_NUMBER("fileNumber", false),
    /** The client firm. */
    CLIENT("client", true),
    /** The number of the invoice, or of several. */
    INVOICE("invoice", true),
    /** What was delivered. */
    PRODUCT("product", true),
    /** The whole amount that is open today. */
    AMOUNT("amount", true),
    /** The collection costs: due, or announced. */
    COSTS("costs", true),
    /** The day from which collection costs are due. */
    COSTS_FROM("costsFrom", true),
    /** The due date of the invoice. */
    DUE_DATE("dueDate", true),
    /** The amount of the last promise. */
    PROMISE_AMOUNT("promiseAmount", true),
    /** The day of the last promise. */
    PROMISE_DATE("promiseDate", true),
    /** The amount agreed in this call; known once the agent has typed it. */
    AGREED_AMOUNT("agreedAmount", true),
    /** The day agreed in this call; known once the agent has typed it. */
    AGREED_DATE("agreedDate", true),
    /** The day on which the client firm is advised, when nothing is agreed. */
    ADVICE_DATE("adviceDate", true),
    /** What the client firm gives for paying before the due date. */
    REWARD("reward", true);

    private final String key;
    private final boolean disclosing;

    MergeField(String key, boolean disclosing) {
        this.key = key;
        this.disclosing = disclosing;
    }

    /** The word between the braces. */
    public String key() {
        return key;
    }

    /** Whether the field tells something about the claim and stays hidden until identity is confirmed. */
    public boolean isDisclosing() {
        return disclosing;
    }

    /** The field with the given word, if there is one. */
    public static Optional<MergeField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
