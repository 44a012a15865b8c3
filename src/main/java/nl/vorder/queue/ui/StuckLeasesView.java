package nl.vorder.queue.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.vorder.queue.ClaimedDossier;
import nl.vorder.queue.QueueService;
import nl.vorder.queue.StuckLease;
import nl.vorder.security.Role;
import nl.vorder.shared.ui.Formats;

/** Dossiers whose holder shows no sign of life; the team lead takes them over and lets them go, and the journal knows. */
@Route("stuck-leases")
@RolesAllowed(Role.TEAM_LEAD_ROLE)
@Menu(order = 13, title = "queue.stuck.title")
class StuckLeasesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient QueueService queue;
    private final Grid<StuckLease> grid = new Grid<>();
    private final NativeButton free = new NativeButton();
    private final Paragraph status = new Paragraph();

    StuckLeasesView(QueueService queue) {
        this.queue = queue;
        addClassName("vd-page");
        H1 title = new H1(getTranslation("queue.stuck.title"));
        title.addClassName("vd-page-title");
        grid.addColumn(StuckLease::debtorName).setHeader(getTranslation("queue.column.debtor"));
        grid.addColumn(StuckLease::number).setHeader(getTranslation("queue.column.number"));
        grid.addColumn(StuckLease::holder).setHeader(getTranslation("queue.column.holder"));
        grid.addColumn(lease -> Formats.dateTime(lease.until())).setHeader(getTranslation("queue.column.until"));
        grid.setEmptyStateText(getTranslation("queue.stuck.empty"));
        grid.setId("queue.stuck");
        grid.asSingleSelect()
                .addValueChangeListener(event ->
                        free.setEnabled(Optional.ofNullable(event.getValue()).isPresent()));
        free.setText(getTranslation("queue.stuck.free"));
        free.setId("queue.stuck.free");
        free.addClassNames("vd-button", "primary", "big");
        free.addClickListener(event -> grid.asSingleSelect().getOptionalValue().ifPresent(this::free));
        status.getElement().setAttribute("role", "status");
        Div buttons = new Div(free, status);
        buttons.addClassName("vd-filters");
        Paragraph what = new Paragraph(getTranslation("queue.stuck.what"));
        what.addClassNames("queue-status", "vd-muted");
        add(title, what, buttons, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        showStuck();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("queue.stuck.title") + " · Vorder";
    }

    private void free(StuckLease lease) {
        switch (queue.takeOver(lease.dossierId())) {
            case ClaimedDossier.Claimed taken -> {
                queue.release(taken.lease());
                status.setText(getTranslation("queue.stuck.freed", lease.debtorName(), lease.holder()));
            }
            case ClaimedDossier.AlreadyHolding holding -> status.setText(getTranslation("queue.stuck.holding"));
            case ClaimedDossier.HeldByColleague held ->
                status.setText(getTranslation("queue.stuck.held", held.holder()));
        }
        showStuck();
    }

    private void showStuck() {
        grid.setItems(queue.stuck());
        free.setEnabled(false);
    }
}
