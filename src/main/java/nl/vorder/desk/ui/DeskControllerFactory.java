package nl.vorder.desk.ui;

import nl.vorder.compliance.ui.CareBars;
import nl.vorder.debtor.DebtorService;
import nl.vorder.desk.CallDesk;
import nl.vorder.desk.PreparationService;
import nl.vorder.queue.QueueService;
import nl.vorder.review.ConsultationService;
import nl.vorder.search.Found;
import nl.vorder.search.SearchService;
import nl.vorder.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Gives each desk a controller of its own. */
@Component
class DeskControllerFactory {

    private final Services services;
    private final AgencyWords agency;
    private final SearchService search;

    DeskControllerFactory(Services services, AgencyWords agency, SearchService search) {
        this.services = services;
        this.agency = agency;
        this.search = search;
    }

    DeskController forView(DeskView view) {
        return new DeskController(view, services, agency);
    }

    Found find(String text) {
        return search.find(text);
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
            Dialling dialling,
            CareBars care) {}
}
