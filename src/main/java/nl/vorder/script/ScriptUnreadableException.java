package nl.vorder.script;

import nl.vorder.shared.DomainException;

/** A text that is no script; says where. */
public final class ScriptUnreadableException extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String place;

    ScriptUnreadableException(String place, String why) {
        super("script.unreadable", (place.isEmpty() ? "The file is no script" : "Cannot read " + place) + ": " + why);
        this.place = place;
    }

    /** The line or property, such as {@code nodes.reason.kind}; empty for the file as a whole. */
    public String place() {
        return place;
    }
}
