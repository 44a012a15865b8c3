package nl.vorder.compliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.vorder.compliance.Referral;
import nl.vorder.compliance.Referrals;
import nl.vorder.shared.DomainException;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.KeyButton;
import nl.vorder.shared.ui.Words;

/** The helpers a debtor can be referred to: changed, checked, and marked when nobody checked them for long. */
@Route("referrals")
@RolesAllowed({"TEAM_LEAD", "ADMINISTRATOR"})
class ReferralsView extends Div implements HasDynamicTitle {

    private final transient Referrals referrals;
    private final transient Clock clock;
    private final Div cards = new Div();

    ReferralsView(Referrals referrals, Clock clock) {
        this.referrals = referrals;
        this.clock = clock;
        addClassName("vd-page");
        H1 title = new H1(getTranslation("compliance.referrals.title"));
        title.addClassName("vd-page-title");
        cards.addClassName("compliance-cards");
        referrals.all().forEach(referral -> cards.add(card(referral)));
        add(title, cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compliance.referrals.title") + " · Vorder";
    }

    private Component card(Referral referral) {
        Card card = new Card(referral.name());
        boolean stale = referrals.isStale(referral);
        card.mark(
                stale ? Card.Freshness.STALE : Card.Freshness.KNOWN,
                stale
                        ? getTranslation("compliance.referrals.stale")
                        : getTranslation("compliance.help.verified", Formats.date(referral.lastVerified())));
        TextField name = field("name", referral.name(), 80, referral);
        TextField dutch = field("audience-nl", referral.audienceDutch(), 200, referral);
        TextField english = field("audience-en", referral.audienceEnglish(), 200, referral);
        TextField phone = field("phone", referral.phone(), 40, referral);
        TextField website = field("website", referral.website(), 120, referral);
        List.of(dutch, english).forEach(field -> field.addClassName("compliance-wide"));
        Span state = Words.small(getTranslation("compliance.help.verified", Formats.date(referral.lastVerified())));
        state.getElement().setAttribute("role", "status");
        KeyButton verify = new KeyButton(getTranslation("compliance.referrals.verify"));
        verify.setId("compliance.referrals.verify." + referral.id());
        verify.addClickListener(event -> {
            Referral changed = new Referral(
                    referral.id(),
                    referral.version(),
                    name.getValue().strip(),
                    dutch.getValue().strip(),
                    english.getValue().strip(),
                    phone.getValue().strip(),
                    website.getValue().strip(),
                    referral.urgent(),
                    Zone.today(clock));
            save(changed, state, verify);
        });
        Div form = new Div(name, phone, website, dutch, english, verify, state);
        form.addClassName("vd-filters");
        card.show(form);
        return card;
    }

    private void save(Referral changed, Span state, KeyButton verify) {
        try {
            referrals.verify(changed);
            state.setText(getTranslation("compliance.referrals.saved", Formats.date(Zone.today(clock))));
        } catch (DomainException e) {
            state.setText(getTranslation("compliance.referrals.changed"));
        }
        // The row has a new version now: another change starts from the list as it stands.
        verify.setEnabled(false);
    }

    private TextField field(String key, String value, int longest, Referral referral) {
        TextField field = new TextField(getTranslation("compliance.referrals." + key));
        field.setValue(value);
        field.setMaxLength(longest);
        field.setId("compliance.referrals." + key + "." + referral.id());
        return field;
    }
}
