package nl.vorder.letter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.vorder.audit.Journal;
import nl.vorder.costs.rules.FourteenDayLetter;
import nl.vorder.costs.rules.LetterWording;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.dossier.DossierRegister;
import nl.vorder.dossier.FourteenDayLetters;
import nl.vorder.dossier.InterruptionKind;
import nl.vorder.dossier.LetterOrigin;
import nl.vorder.dossier.Limitations;
import nl.vorder.dossier.SentLetter;
import nl.vorder.shared.BusinessCalendar;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Stage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows from a letter that goes out: costs, limitation, rest while it travels, stage, contact log, journal. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LetterEffects {

    private final FourteenDayLetters fourteenDayLetters;
    private final Limitations limitations;
    private final LetterOnTheWay onTheWay;
    private final DossierRegister register;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LetterEffects(
            FourteenDayLetters fourteenDayLetters,
            Limitations limitations,
            LetterOnTheWay onTheWay,
            DossierRegister register,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.fourteenDayLetters = fourteenDayLetters;
        this.limitations = limitations;
        this.onTheWay = onTheWay;
        this.register = register;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** The moment that counts for the letter. */
    Instant now() {
        return clock.instant();
    }

    /** Whether a fourteen-day letter with these amounts would make costs due: the same check as for letters sent elsewhere. */
    boolean wouldBeValid(DossierId id, Quoted quoted) {
        return fourteenDayLetters.judge(id, sent(quoted), LetterOrigin.AGENCY).isValid();
    }

    void apply(DossierDetails dossier, long letterId, LetterKind kind, Quoted quoted, Instant now) {
        LocalDate delivered = FourteenDayLetter.sent(quoted.day(), BusinessCalendar::isHoliday)
                .delivered();
        if (kind == LetterKind.FOURTEEN_DAY_LETTER) {
            fourteenDayLetters.record(dossier.id(), sent(quoted), LetterOrigin.AGENCY);
        }
        if (kind.isDemand()) {
            limitations.interrupt(dossier.id(), InterruptionKind.WRITTEN_NOTICE, delivered, "letter " + letterId);
            boolean early = dossier.stage() == Stage.COURTESY || dossier.stage() == Stage.FIRST_OVERDUE;
            if (early) {
                register.changeStage(dossier.id(), Stage.AFTER_DEMAND);
            }
        }
        onTheWay.left(dossier, kind, delivered, now);
        journal.write(
                "letter.made",
                "dossier",
                dossier.id().value(),
                kind + " " + letterId + " " + quoted.balance().total());
        events.publishEvent(new LetterMade(letterId, dossier.id(), kind));
    }

    private static SentLetter sent(Quoted quoted) {
        return new SentLetter(
                quoted.day(),
                LetterWording.FOURTEEN_DAYS_FROM_DAY_AFTER_DELIVERY,
                quoted.announcedCosts().isPresent(),
                quoted.announcedCosts());
    }
}
