package nl.vorder.dossier.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.vorder.costs.rules.ClaimKind;
import nl.vorder.dossier.ContractCosts;
import nl.vorder.dossier.DossierTerms;
import nl.vorder.dossier.DossierTermsService;
import nl.vorder.dossier.JudgedLetter;
import nl.vorder.dossier.LetterWorth;
import nl.vorder.dossier.TermsChanged;
import nl.vorder.dossier.TermsOfDossier;
import nl.vorder.security.Role;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Money;
import nl.vorder.shared.ui.Card;
import org.jspecify.annotations.Nullable;

/** Looks a dossier up by its number and changes what decides about its costs and interest. */
@Route("dossier-terms")
@RolesAllowed(Role.TEAM_LEAD_ROLE)
@Menu(order = 41, title = "dossier.terms.title")
class DossierTermsView extends Div implements HasDynamicTitle {

    final TextField number = new TextField();
    final NativeButton find = new NativeButton();
    final Select<DebtorKind> kind = new Select<>();
    final Select<ClaimKind> claim = new Select<>();
    final Checkbox vatReclaimable = new Checkbox();
    final Checkbox instalments = new Checkbox();
    final BigDecimalField interest = new BigDecimalField();
    final BigDecimalField costs = new BigDecimalField();
    final BigDecimalField minimum = new BigDecimalField();
    final TextField reason = new TextField();
    final NativeButton save = new NativeButton();
    final Div form = new Div();
    final Div message = new Div();
    final Card letters = new Card(getTranslation("dossier.letter.title"));
    private final transient DossierTermsService service;
    private transient @Nullable TermsOfDossier shown;

    DossierTermsView(DossierTermsService service) {
        this.service = service;
        addClassName("vd-page");
        H1 title = new H1(getTranslation("dossier.terms.title"));
        title.addClassName("vd-page-title");
        message.getElement().setAttribute("role", "status");
        message.addClassName("terms-message");
        add(
                title,
                new Paragraph(getTranslation("dossier.terms.intro")),
                createSearch(),
                message,
                createForm(),
                letters);
        letters.setId("dossier.terms.letters");
        form.setVisible(false);
        letters.setVisible(false);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dossier.terms.title") + " · Vorder";
    }

    private Div createSearch() {
        number.setLabel(getTranslation("dossier.terms.number"));
        number.setId("dossier.terms.number");
        number.focus();
        find.setText(getTranslation("dossier.terms.find"));
        find.addClassNames("vd-button", "big");
        find.addClickListener(event -> look());
        find.addClickShortcut(Key.ENTER).listenOn(number);
        Div search = new Div(number, find);
        search.addClassName("vd-filters");
        return search;
    }

    private Div createForm() {
        kind.setLabel(getTranslation("dossier.terms.kind"));
        kind.setItems(DebtorKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("dossier.terms.kind." + each.name()));
        claim.setLabel(getTranslation("dossier.terms.claim"));
        claim.setItems(ClaimKind.values());
        claim.setItemLabelGenerator(each -> getTranslation("dossier.terms.claim." + each.name()));
        vatReclaimable.setLabel(getTranslation("dossier.terms.vat-reclaimable"));
        instalments.setLabel(getTranslation("dossier.terms.instalments"));
        interest.setLabel(getTranslation("dossier.terms.interest"));
        interest.setHelperText(getTranslation("dossier.terms.interest-hint"));
        costs.setLabel(getTranslation("dossier.terms.costs"));
        costs.setHelperText(getTranslation("dossier.terms.costs-hint"));
        minimum.setLabel(getTranslation("dossier.terms.minimum"));
        reason.setLabel(getTranslation("dossier.terms.reason"));
        reason.setMaxLength(200);
        reason.addClassName("terms-reason");
        save.setText(getTranslation("dossier.terms.save"));
        save.addClassNames("vd-button", "primary", "big");
        save.setId("dossier.terms.save");
        save.addClickListener(event -> store());
        form.add(kind, claim, vatReclaimable, instalments, interest, costs, minimum, reason, save);
        form.addClassNames("vd-card", "terms-form");
        return form;
    }

    private void look() {
        Optional<TermsOfDossier> found = service.find(number.getValue().strip());
        form.setVisible(found.isPresent());
        letters.setVisible(found.isPresent());
        message.setText(found.isPresent() ? "" : getTranslation("dossier.terms.not-found"));
        found.ifPresent(this::show);
    }

    private void show(TermsOfDossier found) {
        shown = found;
        DossierTerms terms = found.terms();
        kind.setValue(terms.debtorKind());
        claim.setValue(terms.claimKind());
        vatReclaimable.setValue(terms.vatReclaimable());
        instalments.setValue(terms.instalments());
        interest.setValue(terms.contractualInterest().orElse(null));
        costs.setValue(terms.contractualCosts().map(ContractCosts::percentage).orElse(null));
        minimum.setValue(terms.contractualCosts()
                .map(agreed -> agreed.minimum().amount())
                .orElse(null));
        reason.clear();
        showLetters(service.letters(found.id()));
    }

    /** What each letter is worth, with its defects: costs follow from it. */
    private void showLetters(List<JudgedLetter> judged) {
        Div lines = new Div();
        lines.addClassName("terms-letters");
        LetterWorth.of(judged).forEach(sentence -> {
            Div line = new Div(getTranslation(sentence.key(), sentence.values().toArray()));
            line.setClassName("terms-defect", sentence.defect());
            lines.add(line);
        });
        letters.show(lines);
    }

    private void store() {
        TermsOfDossier before = shown;
        Optional<Money> least = least();
        if (before == null || least.isEmpty()) {
            message.setText(getTranslation("dossier.terms.result." + TermsChanged.IMPOSSIBLE));
            return;
        }
        DossierTerms terms = new DossierTerms(
                kind.getValue(),
                vatReclaimable.getValue(),
                Optional.ofNullable(interest.getValue()),
                claim.getValue(),
                Optional.ofNullable(costs.getValue()).map(percentage -> new ContractCosts(percentage, least.get())),
                instalments.getValue());
        TermsChanged result = service.change(
                new TermsOfDossier(before.id(), before.number(), before.version(), terms), reason.getValue());
        message.setText(getTranslation("dossier.terms.result." + result));
        if (result == TermsChanged.CHANGED) {
            service.find(before.number()).ifPresent(this::show);
        }
    }

    /** The minimum as an amount; empty if it has a fraction of a cent. */
    private Optional<Money> least() {
        BigDecimal value = Optional.ofNullable(minimum.getValue()).orElse(BigDecimal.ZERO);
        return value.stripTrailingZeros().scale() > 2 ? Optional.empty() : Optional.of(Money.of(value));
    }
}
