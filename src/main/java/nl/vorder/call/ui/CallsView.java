package nl.vorder.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vorder.call.CallFilter;
import nl.vorder.call.CallRow;
import nl.vorder.call.CallService;
import nl.vorder.client.ClientFirmService;
import nl.vorder.script.ScriptService;
import nl.vorder.security.Role;
import nl.vorder.shared.ui.Formats;

/** Recorded calls with filters; the chosen one is shown beside the list as it was. */
@Route("calls")
@RolesAllowed(Role.TEAM_LEAD_ROLE)
@Menu(order = 10, title = "call.calls.title")
class CallsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 100;

    private final transient CallService calls;
    private final Grid<CallRow> grid = new Grid<>();
    private final List<CallRow> rows = new ArrayList<>();
    private final CallFilterBar filters;
    private final CallDetailsPanel details;
    private final NativeButton more = new NativeButton();

    CallsView(CallService calls, ClientFirmService clientFirms, ScriptService scripts) {
        this.calls = calls;
        details = new CallDetailsPanel(scripts);
        addClassName("vd-page");
        filters = new CallFilterBar(calls.agents(), clientFirms.all(), this::search);
        H1 title = new H1(getTranslation("call.calls.title"));
        title.addClassName("vd-page-title");
        Div split = new Div(list(), details);
        split.addClassName("calls-split");
        add(title, filters, split);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        search(filters.filter());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("call.calls.title") + " · Vorder";
    }

    private Component list() {
        grid.addColumn(row -> Formats.dateTime(row.startedAt()))
                .setHeader(getTranslation("call.column.at"))
                .setWidth("140px")
                .setFlexGrow(0);
        grid.addColumn(CallRow::agentName).setHeader(getTranslation("call.column.agent"));
        grid.addColumn(CallRow::debtorName).setHeader(getTranslation("call.column.debtor"));
        grid.addColumn(CallRow::clientFirmName).setHeader(getTranslation("call.column.client-firm"));
        grid.addColumn(row -> getTranslation("outcome." + row.outcome()))
                .setHeader(getTranslation("call.column.outcome"));
        grid.addColumn(row -> row.reason()
                        .map(reason -> getTranslation("reason." + reason))
                        .orElse(""))
                .setHeader(getTranslation("call.column.reason"));
        grid.addColumn(row -> row.promisedAmount().map(Formats::euro).orElse(""))
                .setHeader(getTranslation("call.column.promised"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("110px")
                .setFlexGrow(0);
        grid.addClassName("calls-grid");
        grid.setEmptyStateText(getTranslation("call.calls.empty"));
        grid.asSingleSelect().addValueChangeListener(event -> show(Optional.ofNullable(event.getValue())));
        more.setText(getTranslation("call.calls.more"));
        more.addClassName("vd-button");
        more.addClickListener(event -> showMore());
        Div list = new Div(grid, more);
        list.addClassName("calls-list");
        return list;
    }

    private void search(CallFilter filter) {
        rows.clear();
        rows.addAll(calls.search(filter, Optional.empty(), PAGE));
        showRows();
        details.showNothing();
    }

    private void showMore() {
        List<CallRow> next =
                calls.search(filters.filter(), Optional.of(rows.getLast().cursor()), PAGE);
        rows.addAll(next);
        showRows();
        more.setVisible(next.size() == PAGE);
    }

    private void showRows() {
        grid.setItems(rows);
        more.setVisible(rows.size() == PAGE);
    }

    private void show(Optional<CallRow> row) {
        row.ifPresentOrElse(call -> details.show(calls.find(call.id())), details::showNothing);
    }
}
