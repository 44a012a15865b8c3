package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import nl.vorder.search.FoundDossier;
import nl.vorder.search.SearchService;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.Role;
import nl.vorder.shared.ui.HeaderItem;

/** The search field in the header of every screen of an agent: whoever calls is found from anywhere. */
@org.springframework.stereotype.Component
class SearchItem implements HeaderItem {

    private final SearchService search;
    private final CurrentUser currentUser;

    SearchItem(SearchService search, CurrentUser currentUser) {
        this.search = search;
        this.currentUser = currentUser;
    }

    @Override
    public int order() {
        return -1;
    }

    @Override
    public Optional<Component> create() {
        return currentUser
                .find()
                .filter(user -> user.role() == Role.AGENT)
                .map(user -> new SearchBox(search::find, SearchItem::answer));
    }

    /** On the desk the caller's dossier opens in place; from another screen the desk opens with it. */
    private static void answer(FoundDossier found) {
        UI ui = UI.getCurrent();
        DeskView desk = ComponentUtil.getData(ui, DeskView.class);
        if (desk != null) {
            desk.answer(found.id());
        } else {
            ui.navigate(
                    DeskView.class,
                    QueryParameters.of(DeskView.CALLER, Long.toString(found.id().value())));
        }
    }
}
