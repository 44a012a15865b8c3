package nl.vorder.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.vorder.security.ApiToken;
import nl.vorder.security.ApiTokenService;
import nl.vorder.security.Role;
import nl.vorder.shared.ui.Formats;

/** The bearer tokens of the interface: make one, see when each was used, revoke it. */
@Route("api-tokens")
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
@Menu(order = 61, title = "security.tokens.title")
class ApiTokensView extends Div implements HasDynamicTitle {

    final Grid<ApiToken> grid = new Grid<>();
    final TextField name = new TextField();
    final NativeButton add = new NativeButton();
    final TextField token = new TextField();
    private final transient ApiTokenService tokens;

    ApiTokensView(ApiTokenService tokens) {
        this.tokens = tokens;
        addClassName("vd-page");
        H1 title = new H1(getTranslation("security.tokens.title"));
        title.addClassName("vd-page-title");
        add(title, createForm(), createGrid());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.tokens.title") + " · Vorder";
    }

    private Component createForm() {
        name.setLabel(getTranslation("security.tokens.name"));
        name.setMaxLength(80);
        add.setText(getTranslation("security.tokens.add"));
        add.addClassNames("vd-button", "primary");
        add.setId("security.tokens.add");
        add.addClickListener(event -> make());
        token.setLabel(getTranslation("security.tokens.once"));
        token.setReadOnly(true);
        token.setVisible(false);
        Div form = new Div(name, add, token);
        form.addClassName("vd-filters");
        return form;
    }

    private Component createGrid() {
        grid.addColumn(ApiToken::name).setHeader(getTranslation("security.tokens.name"));
        grid.addColumn(ApiToken::createdBy).setHeader(getTranslation("security.tokens.created-by"));
        grid.addColumn(row -> Formats.dateTime(row.createdAt())).setHeader(getTranslation("security.tokens.created"));
        grid.addColumn(row -> row.lastUsedAt().map(Formats::dateTime).orElse("–"))
                .setHeader(getTranslation("security.tokens.last-used"));
        grid.addComponentColumn(this::revocation);
        grid.getElement().setAttribute("aria-label", getTranslation("security.tokens.title"));
        return grid;
    }

    private Component revocation(ApiToken row) {
        if (row.revokedAt().isPresent()) {
            return new Div(getTranslation("security.tokens.revoked"));
        }
        NativeButton revoke = new NativeButton(getTranslation("security.tokens.revoke"));
        revoke.addClassName("vd-button");
        revoke.addClickListener(event -> {
            tokens.revoke(row.id());
            refresh();
        });
        return revoke;
    }

    private void make() {
        if (name.isEmpty()) {
            name.focus();
            return;
        }
        token.setValue(tokens.add(name.getValue()));
        token.setVisible(true);
        name.clear();
        refresh();
    }

    private void refresh() {
        grid.setItems(tokens.all());
    }
}
