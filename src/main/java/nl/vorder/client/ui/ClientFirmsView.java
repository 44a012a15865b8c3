package nl.vorder.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vorder.client.ClientFirmData;
import nl.vorder.client.ClientFirmRow;
import nl.vorder.client.ClientFirmSaved;
import nl.vorder.client.ClientFirmService;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.Role;
import nl.vorder.shared.ClientFirmId;

/** The client firms: a list, and beside it what is known of the chosen one. An administrator edits, a team lead reads. */
@Route("client-firms")
@RolesAllowed({Role.TEAM_LEAD_ROLE, Role.ADMINISTRATOR_ROLE})
@Menu(order = 31, title = "client.firms.title")
class ClientFirmsView extends Div implements HasDynamicTitle {

    final Grid<ClientFirmRow> grid = new Grid<>();
    final ClientFirmForm form = new ClientFirmForm();
    final NativeButton add = new NativeButton();
    final NativeButton save = new NativeButton();
    final Div message = new Div();
    private final Paragraph hint = new Paragraph();
    private final Div details = new Div();
    private final transient ClientFirmService clientFirms;
    private final boolean mayEdit;
    private transient Optional<ClientFirmId> chosen = Optional.empty();

    ClientFirmsView(ClientFirmService clientFirms, CurrentUser currentUser) {
        this.clientFirms = clientFirms;
        this.mayEdit = currentUser.get().role() == Role.ADMINISTRATOR;
        addClassName("vd-page");
        Div split = new Div(createGrid(), createDetails());
        split.addClassName("client-split");
        add(createHeader(), split);
        refresh();
        choose(Optional.empty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("client.firms.title") + " · Vorder";
    }

    private Component createHeader() {
        H1 title = new H1(getTranslation("client.firms.title"));
        title.addClassName("vd-page-title");
        add.setText(getTranslation("client.firms.add"));
        add.addClassName("vd-button");
        add.setId("client.firms.add");
        add.setVisible(mayEdit);
        add.addClickListener(event -> startNew());
        Div header = new Div(title, add);
        header.addClassName("vd-row");
        return header;
    }

    private Component createGrid() {
        grid.addColumn(ClientFirmRow::name)
                .setHeader(getTranslation("client.firm.name"))
                .setFlexGrow(2);
        grid.addColumn(ClientFirmRow::trade).setHeader(getTranslation("client.firm.trade"));
        grid.addColumn(ClientFirmRow::contactName).setHeader(getTranslation("client.firm.contact-name"));
        grid.addClassName("client-grid");
        grid.getElement().setAttribute("aria-label", getTranslation("client.firms.list"));
        grid.asSingleSelect()
                .addValueChangeListener(
                        event -> choose(Optional.ofNullable(event.getValue()).map(ClientFirmRow::id)));
        return grid;
    }

    private Component createDetails() {
        hint.setText(getTranslation("client.firms.choose"));
        hint.addClassName("vd-empty");
        message.addClassName("intake-message");
        message.getElement().setAttribute("role", "alert");
        save.setText(getTranslation("client.firms.save"));
        save.addClassNames("vd-button", "primary", "big");
        save.setId("client.firms.save");
        save.addClickListener(event -> store());
        form.setReadOnly(!mayEdit);
        details.add(hint, form, message, save);
        details.addClassName("client-details");
        return details;
    }

    private void refresh() {
        grid.setItems(clientFirms.rows());
    }

    private void choose(Optional<ClientFirmId> id) {
        chosen = id;
        id.ifPresent(some -> form.show(clientFirms.find(some).data()));
        showForm(id.isPresent());
    }

    private void startNew() {
        grid.deselectAll();
        chosen = Optional.empty();
        form.show(ClientFirmData.named(""));
        showForm(true);
        form.name.focus();
    }

    private void showForm(boolean shown) {
        hint.setVisible(!shown);
        form.setVisible(shown);
        save.setVisible(shown && mayEdit);
        message.setVisible(false);
    }

    private void store() {
        ClientFirmData data = form.data();
        ClientFirmSaved saved = chosen.map(id -> clientFirms.change(id, data)).orElseGet(() -> clientFirms.add(data));
        switch (saved) {
            case ClientFirmSaved.Refused refused -> {
                message.setText(refused.problems().stream()
                        .map(problem -> getTranslation("client.problem." + problem.name()))
                        .collect(Collectors.joining(" ")));
                message.setVisible(true);
            }
            case ClientFirmSaved.Stored stored -> {
                refresh();
                choose(Optional.of(stored.id()));
                Notification.show(getTranslation("client.firms.saved"));
            }
        }
    }
}
