package nl.vorder.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that can be written to: one part before and a host name with a dot after the at sign.
 *
 * @param value the address, host name in lower case
 */
public record EmailAddress(String value) {

    /** The longest address SMTP carries (RFC 5321, 4.5.3.1.3). */
    private static final int MAX_LENGTH = 254;

    private static final Pattern SYNTAX = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");

    /**
     * Checks the address.
     *
     * @throws IllegalArgumentException if it cannot be an e-mail address
     */
    public EmailAddress {
        if (value.length() > MAX_LENGTH || !SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** Reads what somebody typed; empty if it cannot be an e-mail address. */
    public static Optional<EmailAddress> read(String typed) {
        String address = typed.strip();
        if (address.length() > MAX_LENGTH || !SYNTAX.matcher(address).matches()) {
            return Optional.empty();
        }
        int at = address.lastIndexOf('@');
        return Optional.of(new EmailAddress(
                address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return value;
    }
}
