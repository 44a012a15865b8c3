package nl.vorder.reporting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The agency as it stands on the cover of a report; {@code vorder.agency.*}.
 *
 * @param name its name
 * @param wkiNumber its number in the register of collection agencies (Wki), or empty
 * @param contact whom a client firm asks, or empty
 * @param phone the number to call, or empty
 * @param email the address to write to, or empty
 */
@ConfigurationProperties("vorder.agency")
public record Agency(
        @DefaultValue("Vorder Incasso") String name,
        @DefaultValue("") String wkiNumber,
        @DefaultValue("") String contact,
        @DefaultValue("") String phone,
        @DefaultValue("") String email) {}
