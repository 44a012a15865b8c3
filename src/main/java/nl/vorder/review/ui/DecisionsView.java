package nl.vorder.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.vorder.agreement.ProposalService;
import nl.vorder.review.ComplaintService;
import nl.vorder.security.Role;

/** What only a team lead decides: payment plans outside the mandate of a client firm, and complaints. */
@Route("decisions")
@RolesAllowed(Role.TEAM_LEAD_ROLE)
@Menu(order = 11.5, title = "review.decisions.title")
class DecisionsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    final ProposalSection proposals;
    final ComplaintSection complaints;
    final Paragraph status = new Paragraph();

    DecisionsView(ProposalService proposals, ComplaintService complaints, Clock clock) {
        addClassName("vd-page");
        H1 title = new H1(getTranslation("review.decisions.title"));
        title.addClassName("vd-page-title");
        status.addClassNames("queue-status", "review-status");
        status.setId("review.decisions.status");
        status.getElement().setAttribute("role", "status");
        this.proposals = new ProposalSection(proposals, status::setText);
        this.complaints = new ComplaintSection(complaints, clock, status::setText);
        Div columns = new Div(this.proposals, this.complaints);
        columns.addClassName("review-columns");
        add(title, status, columns);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        proposals.showFirst();
        complaints.showFirst();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.decisions.title") + " · Vorder";
    }
}
