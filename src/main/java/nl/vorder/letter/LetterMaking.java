package nl.vorder.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.client.ClientFirmDirectory;
import nl.vorder.debtor.DebtorDetails;
import nl.vorder.debtor.DebtorDirectory;
import nl.vorder.dossier.Balances;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.dossier.DossierStatus;
import nl.vorder.dossier.Dossiers;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Zone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes one letter with everything that follows from it, in one transaction. Whether contact is allowed was decided before. */
@Component
class LetterMaking {

    private final Dossiers dossiers;
    private final DebtorDirectory debtors;
    private final ClientFirmDirectory firms;
    private final Balances balances;
    private final LetterQueries queries;
    private final LetterWriter writer;
    private final LetterStore store;
    private final LetterEffects effects;

    LetterMaking(
            Dossiers dossiers,
            DebtorDirectory debtors,
            ClientFirmDirectory firms,
            Balances balances,
            LetterQueries queries,
            LetterWriter writer,
            LetterStore store,
            LetterEffects effects) {
        this.dossiers = dossiers;
        this.debtors = debtors;
        this.firms = firms;
        this.balances = balances;
        this.queries = queries;
        this.writer = writer;
        this.store = store;
        this.effects = effects;
    }

    /** Makes the letter, or says why not; a second one of the same kind follows only when the calendar asks for it. */
    @Transactional
    LetterResult make(DossierId id, LetterKind kind) {
        dossiers.lock(id);
        DossierDetails dossier = dossiers.find(id);
        if (dossier.status() != DossierStatus.OPEN) {
            return LetterResult.Refused.because(id, LetterRefusal.DOSSIER_CLOSED);
        }
        if (kind != LetterKind.SPECIFICATION
                && queries.of(id).filter(due -> due.kind() == kind).isEmpty()) {
            return LetterResult.Refused.because(id, LetterRefusal.NOT_NOW);
        }
        LetterSubject subject = subject(dossier);
        if (isIncomplete(subject.debtor())) {
            return LetterResult.Refused.because(id, LetterRefusal.NO_ADDRESS);
        }
        if (!kind.isAnswer() && !subject.demandable().total().isPositive()) {
            return LetterResult.Refused.because(id, LetterRefusal.NOTHING_OPEN);
        }
        Optional<LetterWriter.Written> written = writer.write(subject, kind);
        if (written.isEmpty()) {
            return LetterResult.Refused.because(id, LetterRefusal.NO_AGREEMENT);
        }
        if (kind == LetterKind.FOURTEEN_DAY_LETTER
                && !effects.wouldBeValid(id, written.get().quoted())) {
            return LetterResult.Refused.because(id, LetterRefusal.LETTER_WOULD_BE_VOID);
        }
        Instant now = effects.now();
        long letterId = store.add(id, kind, written.get(), now);
        effects.apply(dossier, letterId, kind, written.get().quoted(), now);
        return new LetterResult.Made(id, letterId, kind);
    }

    private LetterSubject subject(DossierDetails dossier) {
        LocalDate today = Zone.local(effects.now()).toLocalDate();
        return new LetterSubject(
                dossier,
                debtors.find(dossier.debtorId()),
                firms.find(dossier.clientFirmId()),
                balances.specification(dossier.id(), today));
    }

    private static boolean isIncomplete(DebtorDetails debtor) {
        return debtor.street().isBlank()
                || debtor.postcode().isBlank()
                || debtor.city().isBlank();
    }
}
