package nl.vorder.desk;

import java.util.List;
import nl.vorder.agreement.AgreementHistory;
import nl.vorder.agreement.AgreementService;
import nl.vorder.call.CallService;
import nl.vorder.call.CallSummary;
import nl.vorder.letter.LetterHistory;
import nl.vorder.letter.LettersSent;
import nl.vorder.review.ConsultationGate;
import nl.vorder.review.ConsultationService;
import nl.vorder.shared.DossierId;
import org.springframework.stereotype.Component;

/** What was said, sent and agreed before. */
@Component
class HistoryFacts {

    private static final int RECENT_CALLS = 12;

    private final CallService calls;
    private final AgreementService agreements;
    private final LetterHistory letters;
    private final ConsultationService consultations;

    HistoryFacts(
            CallService calls, AgreementService agreements, LetterHistory letters, ConsultationService consultations) {
        this.calls = calls;
        this.agreements = agreements;
        this.letters = letters;
        this.consultations = consultations;
    }

    List<CallSummary> calls(DossierId id) {
        return calls.recent(id, RECENT_CALLS);
    }

    AgreementHistory agreements(DossierId id) {
        return agreements.history(id);
    }

    LettersSent letters(DossierId id) {
        return letters.of(id);
    }

    ConsultationGate consultation(DossierId id) {
        return consultations.gate(id);
    }
}
