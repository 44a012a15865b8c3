package nl.vorder.compliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import nl.vorder.compliance.DossierContact;

/** Help, wishes and stops of one debtor, below the conversation; the forms are made when somebody opens them. */
public class CareBar extends Div {

    final HelpPanel help;
    final NativeDetails wishes;

    CareBar(CareBars.Services services, DossierContact subject, Runnable onDanger) {
        addClassName("compliance-care");
        help = new HelpPanel(services, subject, onDanger);
        Div content = new Div();
        wishes = new NativeDetails(getTranslation("compliance.care.wishes"), content);
        wishes.addClassName("desk-objections");
        wishes.setId("compliance.care.wishes");
        wishes.getSummary().getElement().setAttribute("data-key", "alt+w");
        wishes.addToggleListener(event -> {
            if (event.isOpened() && content.getComponentCount() == 0) {
                content.add(
                        new WishesPanel(services.wishes(), services.care(), subject),
                        new HoldsPanel(services.care(), subject));
            }
        });
        add(help, wishes);
    }
}
