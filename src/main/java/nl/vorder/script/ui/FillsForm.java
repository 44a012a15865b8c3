package nl.vorder.script.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashSet;
import java.util.List;
import nl.vorder.script.AmountHint;
import nl.vorder.script.Fills;
import nl.vorder.script.FollowUp;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;

/** What an answer or a line writes into the outcome. */
class FillsForm extends Div {

    private static final int LONGEST_TERM = 90;

    private final Runnable changed;
    private final Select<Outcome> outcome = choice("script.fills.outcome", "outcome.", Outcome.values());
    private final Select<NonPaymentReason> reason = choice("script.fills.reason", "reason.", NonPaymentReason.values());
    private final Select<AmountHint> amount = choice("script.fills.amount", "script.amount.", AmountHint.values());
    private final IntegerField days = new IntegerField(getTranslation("script.fills.days"));
    private final MultiSelectComboBox<FollowUp> followUps =
            new MultiSelectComboBox<>(getTranslation("script.fills.follow-ups"));

    FillsForm(Runnable changed) {
        this.changed = changed;
        addClassName("script-fills");
        days.setMin(0);
        days.setMax(LONGEST_TERM);
        days.addValueChangeListener(event -> tell(event.isFromClient()));
        followUps.setItems(FollowUp.values());
        followUps.setItemLabelGenerator(each -> getTranslation("script.follow-up." + each));
        followUps.addValueChangeListener(event -> tell(event.isFromClient()));
        add(outcome, reason, amount, days, followUps);
    }

    void show(Fills fills) {
        outcome.setValue(fills.outcome());
        reason.setValue(fills.reason());
        amount.setValue(fills.amount());
        days.setValue(fills.dueInDays());
        followUps.setValue(new LinkedHashSet<>(fills.followUps()));
    }

    Fills fills() {
        return new Fills(
                outcome.getValue(),
                reason.getValue(),
                amount.getValue(),
                days.getValue(),
                followUps.getValue().stream().sorted().toList());
    }

    private <T extends Enum<T>> Select<T> choice(String label, String family, T[] values) {
        Select<T> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setItems(List.of(values));
        select.setItemLabelGenerator(each -> each == null ? "" : getTranslation(family + each));
        select.addValueChangeListener(event -> tell(event.isFromClient()));
        return select;
    }

    private void tell(boolean byUser) {
        if (byUser) {
            changed.run();
        }
    }
}
