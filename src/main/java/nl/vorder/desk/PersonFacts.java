package nl.vorder.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vorder.client.ClientFirmDetails;
import nl.vorder.client.ClientFirmDirectory;
import nl.vorder.compliance.ContactFigures;
import nl.vorder.compliance.ContactSheet;
import nl.vorder.compliance.Representative;
import nl.vorder.debtor.DebtorSheet;
import nl.vorder.dossier.DossierParties;
import nl.vorder.sheet.SheetPart;
import nl.vorder.sheet.Sheets;
import org.springframework.stereotype.Component;

/** Who is called, for whom, and how they pay. */
@Component
class PersonFacts {

    private final DebtorSheet debtors;
    private final ClientFirmDirectory clientFirms;
    private final ContactSheet contacts;

    PersonFacts(DebtorSheet debtors, ClientFirmDirectory clientFirms, ContactSheet contacts) {
        this.debtors = debtors;
        this.clientFirms = clientFirms;
        this.contacts = contacts;
    }

    /** What hangs on the person and on the client firm. */
    record Known(
            DebtorSheet.Known debtor,
            ClientFirmDetails clientFirm,
            ContactFigures contacts,
            Optional<Representative> representative) {}

    /** The questions about the debtor, the client firm and their common past. */
    List<SheetPart<?>> parts(DossierParties parties) {
        List<SheetPart<?>> parts = new ArrayList<>(debtors.parts(parties.debtorId(), parties.clientFirmId()));
        parts.add(clientFirms.part(parties.clientFirmId()));
        parts.addAll(contacts.parts(parties.debtorId()));
        return parts;
    }

    /** Reads the answers. */
    Known read(DossierParties parties, Sheets.Answers answers) {
        return new Known(
                debtors.read(parties.debtorId(), answers),
                clientFirms.read(parties.clientFirmId(), answers),
                contacts.figures(answers),
                contacts.representative(answers));
    }
}
