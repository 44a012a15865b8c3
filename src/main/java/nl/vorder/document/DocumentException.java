package nl.vorder.document;

import nl.vorder.shared.DomainException;

/** A template is missing or broken, or does not fit the data it was given. */
public class DocumentException extends DomainException {

    DocumentException(String code, String message) {
        super(code, message);
    }

    DocumentException(String code, String message, Throwable cause) {
        super(code, message);
        initCause(cause);
    }
}
