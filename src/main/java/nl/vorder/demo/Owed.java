package nl.vorder.demo;

import nl.vorder.shared.Money;

/** What is owed in a dossier on a day, interest and costs up to that day included. */
record Owed(Money principal, Money interest, Money costs, Money vat) {

    Money total() {
        return principal.plus(interest).plus(costs).plus(vat);
    }
}
