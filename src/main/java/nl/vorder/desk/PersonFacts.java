package nl.vorder.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vorder.client.ClientFirmDetails;
import nl.vorder.client.ClientFirmDirectory;
import nl.vorder.compliance.ContactFigures;
import nl.vorder.compliance.ContactLog;
import nl.vorder.compliance.Representative;
import nl.vorder.compliance.Representatives;
import nl.vorder.debtor.DebtorSheet;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.dossier.DossierSheet;
import nl.vorder.dossier.DossierSummary;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.SheetPart;
import nl.vorder.shared.Sheets;
import org.springframework.stereotype.Component;

/** Who is called, for whom, and how they pay. */
@Component
class PersonFacts {

    private final DebtorSheet debtors;
    private final ClientFirmDirectory clientFirms;
    private final DossierSheet dossiers;
    private final ContactLog contacts;
    private final Representatives representatives;

    PersonFacts(
            DebtorSheet debtors,
            ClientFirmDirectory clientFirms,
            DossierSheet dossiers,
            ContactLog contacts,
            Representatives representatives) {
        this.debtors = debtors;
        this.clientFirms = clientFirms;
        this.dossiers = dossiers;
        this.contacts = contacts;
        this.representatives = representatives;
    }

    /** What hangs on the person and on the client firm. */
    record Known(
            DebtorSheet.Known debtor,
            ClientFirmDetails clientFirm,
            ContactFigures contacts,
            Optional<Representative> representative,
            List<DossierSummary> dossiers) {

        List<DossierSummary> otherThan(DossierId id) {
            return dossiers.stream().filter(dossier -> !dossier.id().equals(id)).toList();
        }
    }

    /** One statement for the debtor, the client firm and their common past. */
    Known read(Sheets sheets, DossierDetails dossier) {
        DebtorSheet.Parts parts = debtors.parts(dossier.debtorId(), dossier.clientFirmId());
        SheetPart<ClientFirmDetails> firm = clientFirms.part(dossier.clientFirmId());
        SheetPart<ContactFigures> figures = contacts.part(dossier.debtorId());
        SheetPart<DossierSummary> others = dossiers.ofDebtor(dossier.debtorId());
        List<SheetPart<?>> all = new ArrayList<>(parts.all());
        SheetPart<Representative> representative = representatives.part(dossier.debtorId());
        all.addAll(List.of(firm, figures, representative, others));
        Sheets.Answers answers = sheets.ask(all);
        return new Known(
                debtors.read(dossier.debtorId(), parts, answers),
                answers.first(firm)
                        .orElseThrow(() ->
                                new DomainException("client.not-found", "No client firm " + dossier.clientFirmId())),
                answers.first(figures).orElse(new ContactFigures(0, 0, Optional.empty())),
                answers.first(representative),
                answers.all(others));
    }
}
