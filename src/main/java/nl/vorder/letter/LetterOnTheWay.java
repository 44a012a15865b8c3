package nl.vorder.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.ContactLog;
import nl.vorder.compliance.ContactMade;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.compliance.ReferralNotes;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.shared.Zone;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What those who may contact the debtor have to know of a letter: it counts, it brought the help that was asked for, it is under way. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LetterOnTheWay {

    private final Holds holds;
    private final ContactLog contacts;
    private final ReferralNotes referrals;

    LetterOnTheWay(Holds holds, ContactLog contacts, ReferralNotes referrals) {
        this.holds = holds;
        this.contacts = contacts;
        this.referrals = referrals;
    }

    /** The letter left now; nobody calls about it before the day after it is delivered, unless it was an answer. */
    void left(DossierDetails dossier, LetterKind kind, LocalDate delivered, Instant now) {
        if (!kind.isAnswer()) {
            holds.place(new PlaceHold(
                    dossier.debtorId(),
                    Optional.of(dossier.id()),
                    HoldKind.LETTER_UNDER_WAY,
                    "",
                    now,
                    Optional.of(
                            delivered.plusDays(1).atStartOfDay(Zone.AMSTERDAM).toInstant())));
        }
        contacts.record(new ContactMade(dossier.debtorId(), dossier.id(), Channel.POST, false, false, now));
        referrals.sent(dossier.id());
    }
}
