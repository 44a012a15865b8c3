package nl.vorder.letter.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vorder.letter.DueLetters;
import nl.vorder.letter.LetterDue;
import nl.vorder.letter.LetterKind;
import nl.vorder.letter.LetterResult;
import nl.vorder.letter.LetterService;
import nl.vorder.security.Role;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.Words;

/** The letters that may go out today: choose, make, print in one go; what was refused is listed with its reason. */
@Route("letters")
@RolesAllowed(Role.TEAM_LEAD_ROLE)
@Menu(order = 14, title = "letter.due.title")
class LettersView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int MOST = 200;

    final Select<LetterKind> kind = new Select<>();
    final Span count = Words.muted("");
    final NativeButton selectAll = new NativeButton();
    final NativeButton make = new NativeButton();
    final Grid<LetterDue> grid = new Grid<>();
    final Div outcome = new Div();
    final Paragraph empty = new Paragraph();
    private final transient LetterService letters;

    LettersView(LetterService letters) {
        this.letters = letters;
        addClassNames("vd-page", "letter-page");
        H1 title = new H1(getTranslation("letter.due.title"));
        title.addClassName("vd-page-title");
        empty.setText(getTranslation("letter.due.empty"));
        empty.addClassNames("vd-empty", "vd-card");
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("letter-outcome");
        add(title, new Paragraph(getTranslation("letter.due.intro")), createFilters(), outcome, empty, createGrid());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("letter.due.title") + " · Vorder";
    }

    private Div createFilters() {
        kind.setLabel(getTranslation("letter.due.kind"));
        kind.setId("letter.kind");
        kind.setItems(LetterKind.REMINDER, LetterKind.FOURTEEN_DAY_LETTER, LetterKind.DEMAND, LetterKind.CONFIRMATION);
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("letter.due.all-kinds"));
        kind.setItemLabelGenerator(each -> each == null ? getTranslation("letter.due.all-kinds") : name(each));
        kind.addValueChangeListener(event -> show());
        selectAll.setText(getTranslation("letter.due.select-all"));
        selectAll.addClassNames("vd-button", "big");
        selectAll.setId("letter.select-all");
        selectAll.addClickListener(event -> selectAllowed());
        make.addClassNames("vd-button", "primary", "big");
        make.setId("letter.make");
        make.addClickListener(event -> makeChosen());
        Div filters = new Div(kind, selectAll, make, count);
        filters.addClassName("vd-filters");
        return filters;
    }

    private Grid<LetterDue> createGrid() {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addColumn(LetterDue::number)
                .setHeader(getTranslation("letter.due.dossier"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(LetterDue::debtorName).setHeader(getTranslation("letter.due.debtor"));
        grid.addColumn(LetterDue::clientFirmName).setHeader(getTranslation("letter.due.client-firm"));
        grid.addColumn(due -> name(due.kind()))
                .setHeader(getTranslation("letter.due.kind"))
                .setWidth("170px")
                .setFlexGrow(0);
        grid.addColumn(due -> Formats.shortDate(due.since(), getLocale()))
                .setHeader(getTranslation("letter.due.since"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(due -> Formats.euro(due.open()))
                .setHeader(getTranslation("letter.due.amount"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(due -> Refusals.state(due.now(), getLocale()))
                .setHeader(getTranslation("letter.due.allowed"))
                .setTooltipGenerator(due -> Refusals.state(due.now(), getLocale()))
                .setFlexGrow(2);
        grid.getElement().setAttribute("aria-label", getTranslation("letter.due.title"));
        grid.addSelectionListener(event -> showChosen());
        grid.addClassName("letter-grid");
        return grid;
    }

    private void show() {
        DueLetters due = letters.due(Optional.ofNullable(kind.getValue()), MOST);
        grid.setItems(due.first());
        grid.deselectAll();
        boolean more = due.all() > due.first().size();
        count.setText(
                more
                        ? getTranslation(
                                "letter.due.shown", Formats.count(due.first().size()), Formats.count(due.all()))
                        : getTranslation("letter.due.count", due.all()));
        empty.setVisible(due.all() == 0);
        grid.setVisible(due.all() > 0);
        selectAll.setEnabled(due.all() > 0);
        showChosen();
    }

    private void showChosen() {
        int chosen = grid.getSelectedItems().size();
        make.setText(getTranslation("letter.due.make", chosen));
        make.setEnabled(chosen > 0);
    }

    private void selectAllowed() {
        grid.asMultiSelect()
                .setValue(Set.copyOf(grid.getListDataView()
                        .getItems()
                        .filter(due -> due.now().allowed())
                        .toList()));
    }

    private void makeChosen() {
        Set<LetterDue> selected = grid.getSelectedItems();
        List<LetterDue> chosen =
                grid.getListDataView().getItems().filter(selected::contains).toList();
        List<LetterResult> results =
                letters.makeAll(chosen.stream().map(LetterDue::dossierId).toList());
        showOutcome(chosen, results);
        show();
    }

    private void showOutcome(List<LetterDue> chosen, List<LetterResult> results) {
        outcome.removeAll();
        List<Long> made = new ArrayList<>();
        Div refusals = new Div();
        for (int i = 0; i < chosen.size(); i++) {
            switch (results.get(i)) {
                case LetterResult.Made one -> made.add(one.letterId());
                case LetterResult.Refused refused ->
                    refusals.add(new Paragraph(getTranslation(
                            "letter.run.refused-line",
                            chosen.get(i).number(),
                            chosen.get(i).debtorName(),
                            Refusals.sentence(refused, getLocale()))));
            }
        }
        Div card = new Div(Words.strong(getTranslation("letter.run.made", made.size())));
        card.addClassName("vd-card");
        if (!made.isEmpty()) {
            var print = Pdf.link(
                    getTranslation("letter.run.print"), () -> Optional.of(letters.printAll(made, getLocale())));
            print.addClassNames("vd-button", "primary", "big");
            print.setId("letter.print");
            card.add(print);
        }
        if (refusals.getComponentCount() > 0) {
            card.add(Words.strong(getTranslation("letter.run.refused")), refusals);
        }
        outcome.add(card);
    }

    private String name(LetterKind each) {
        return getTranslation("letter.kind." + each);
    }
}
