package nl.vorder.desk.ui;

import nl.vorder.agreement.ProposalAnswered;
import nl.vorder.review.ConsultationAnswered;
import nl.vorder.security.CurrentUser;

/** The answers of team leads that reach an open desk. */
class DeskAnswers {

    private final DeskController controller;
    private final DeskView view;
    private final CurrentUser currentUser;

    DeskAnswers(DeskController controller, DeskView view, CurrentUser currentUser) {
        this.controller = controller;
        this.view = view;
        this.currentUser = currentUser;
    }

    /** Whether an important customer may be called, if it is the one on this desk. */
    void answered(ConsultationAnswered answered) {
        if (controller.shows(answered.dossierId())) {
            controller.refreshFacts();
            view.say(
                    view.getTranslation(answered.agreed() ? "desk.consultation.agreed" : "desk.consultation.declined"));
        }
    }

    /** Whether a plan may be agreed, if it is about the dossier on this desk or was proposed from here. */
    void answered(ProposalAnswered answered) {
        boolean shown = controller.shows(answered.dossierId());
        if (shown) {
            controller.showNews();
        }
        if (shown || currentUser.id().equals(answered.askedBy())) {
            view.say(view.getTranslation(
                    answered.approved() ? "desk.proposal.said.approved" : "desk.proposal.said.refused",
                    answered.dossierNumber()));
        }
    }
}
