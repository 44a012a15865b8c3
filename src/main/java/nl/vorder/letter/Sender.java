package nl.vorder.letter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The agency as it stands on a letter; {@code vorder.agency.*}.
 *
 * @param name its name
 * @param street street and house number
 * @param city postcode and place
 * @param phone the number to call
 * @param email the address to write to
 * @param wkiNumber its number in the register of collection agencies, or empty
 * @param iban the account debtors pay to
 * @param accountName the holder of that account, exactly as the bank knows it
 */
@ConfigurationProperties("vorder.agency")
public record Sender(
        @DefaultValue("Vorder Incasso") String name,
        @DefaultValue("") String street,
        @DefaultValue("") String city,
        @DefaultValue("") String phone,
        @DefaultValue("") String email,
        @DefaultValue("") String wkiNumber,
        @DefaultValue("") String iban,
        @DefaultValue("") String accountName) {}
