package nl.vorder.client;

import java.util.List;
import nl.vorder.shared.ClientFirmId;

/** What came of adding or changing a client firm. */
public sealed interface ClientFirmSaved {

    /** It is stored. */
    record Stored(ClientFirmId id) implements ClientFirmSaved {}

    /** Nothing is stored. */
    record Refused(List<ClientFirmProblem> problems) implements ClientFirmSaved {

        /** Keeps an unchangeable copy. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
