package nl.vorder.intake;

import java.util.Optional;

/**
 * What a line says about the debtor; what the file does not have is empty.
 *
 * @param kind COMPANY when the file does not say
 * @param email in its stored spelling; empty if it was wrong
 * @param phone E.164; empty if it was wrong
 * @param emailWrong whether the file has an address that cannot exist
 * @param phoneWrong whether the file has a number that cannot exist
 * @param letter the fourteen-day letter that was sent about the invoice
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
        boolean phoneWrong,
        Optional<RowLetter> letter) {

    /** The same with the letter so many days later. */
    RowDetails shifted(long days) {
        return new RowDetails(
                description,
                name,
                kind,
                email,
                phone,
                street,
                houseNumber,
                postcode,
                city,
                emailWrong,
                phoneWrong,
                letter.map(sent ->
                        new RowLetter(sent.sentOn().plusDays(days), sent.wording(), sent.costsColumn(), sent.costs())));
    }
}
