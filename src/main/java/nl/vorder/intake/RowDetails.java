package nl.vorder.intake;

/**
 * What a line says about the debtor; what the file does not have is empty.
 *
 * @param kind COMPANY when the file does not say
 * @param email in its stored spelling; empty if it was wrong
 * @param phone E.164; empty if it was wrong
 * @param emailWrong whether the file has an address that cannot exist
 * @param phoneWrong whether the file has a number that cannot exist
 */
public record RowDetails(
        String description,
        String name,
        String kind,
        String email,
        String phone,
        String street,
        String houseNumber,
        String postcode,
        String city,
        boolean emailWrong,
        boolean phoneWrong) {}
