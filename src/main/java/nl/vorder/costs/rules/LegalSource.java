package nl.vorder.costs.rules;

/** Where a rule comes from; shown beside each result. The Dutch citation is the same in every language. */
public enum LegalSource {
    /** The tariff of collection costs. */
    TARIFF("art. 6:96 lid 4 en 5 BW; art. 2 Besluit vergoeding voor buitengerechtelijke incassokosten"),
    /** VAT over the collection costs. */
    COSTS_VAT("art. 2 lid 3 Besluit vergoeding voor buitengerechtelijke incassokosten"),
    /** Costs agreed between businesses. */
    CONTRACT_COSTS("overeenkomst tussen bedrijven; art. 6:96 lid 4 BW en art. 242 Rv (matiging)"),
    /** Several claims in one demand. */
    BUNDLING("art. 6:96 lid 7 BW"),
    /** Instalments under one contract. */
    ANTI_STACKING("Besluit vergoeding voor buitengerechtelijke incassokosten, cumulatieregeling sinds 1 oktober 2024"),
    /** Recalculation on what is unpaid when the fourteen days have run out. */
    REMAINDER("HR 25 november 2016, ECLI:NL:HR:2016:2704"),
    /** The fourteen-day letter. */
    FOURTEEN_DAY_LETTER("art. 6:96 lid 6 BW; HR 25 november 2016, ECLI:NL:HR:2016:2704"),
    /** Statutory interest. */
    STATUTORY_INTEREST("art. 6:119 BW"),
    /** Statutory interest between businesses. */
    TRADE_INTEREST("art. 6:119a BW"),
    /** Interest agreed by contract. */
    CONTRACT_INTEREST("art. 6:119 lid 3 BW"),
    /** The order in which a payment is used. */
    ALLOCATION("art. 6:43 en 6:44 BW"),
    /** Limitation of claims from a contract. */
    LIMITATION("art. 3:307 BW"),
    /** Limitation of the price of consumer goods. */
    LIMITATION_SALE("art. 7:28 BW"),
    /** Interruption of the limitation. */
    INTERRUPTION("art. 3:317, 3:318 en 3:319 BW");

    private final String citation;

    LegalSource(String citation) {
        this.citation = citation;
    }

    /** The citation, in Dutch. */
    public String citation() {
        return citation;
    }
}
