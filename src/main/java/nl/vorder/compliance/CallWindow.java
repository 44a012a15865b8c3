package nl.vorder.compliance;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tells whether the phones may be used at all at a moment, before anything is known about a person; for the header. */
@Component
public class CallWindow {

    CallWindow() {}

    /**
     * The state of the phones: the legal window, and the agency's own hours.
     *
     * @param naturalPerson whether natural persons are called; by default everybody gets the same protection
     */
    public WindowState at(Instant at, boolean naturalPerson) {
        throw new UnsupportedOperationException("not yet built " + at + naturalPerson);
    }
}
