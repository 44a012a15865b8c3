package nl.vorder.desk.ui;

import nl.vorder.compliance.ui.CareBars;
import nl.vorder.debtor.DebtorService;
import nl.vorder.desk.AnswerNewsService;
import nl.vorder.desk.CallDesk;
import nl.vorder.desk.PaymentNewsService;
import nl.vorder.desk.PreparationService;
import nl.vorder.queue.QueueService;
import nl.vorder.review.ConsultationService;
import nl.vorder.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Gives each desk a controller of its own. */
@Component
class DeskControllerFactory {

    private final Services services;
    private final AgencyWords agency;

    DeskControllerFactory(Services services, AgencyWords agency) {
        this.services = services;
        this.agency = agency;
    }

    DeskController forView(DeskView view) {
        return new DeskController(view, services, agency);
    }

    DeskAnswers answersFor(DeskController controller, DeskView view) {
        return new DeskAnswers(controller, view, services.currentUser());
    }

    /** The services a desk talks to. */
    @Component
    record Services(
            QueueService queue,
            CallDesk desk,
            PreparationService preparations,
            DebtorService debtors,
            ConsultationService consultations,
            CurrentUser currentUser,
            PaymentNewsService payments,
            AnswerNewsService answers,
            Dialling dialling,
            CareBars care) {}
}
