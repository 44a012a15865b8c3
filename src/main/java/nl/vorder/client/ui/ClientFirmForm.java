package nl.vorder.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import nl.vorder.client.ClientFirmData;
import nl.vorder.shared.Money;

/** The fields of a client firm. */
class ClientFirmForm extends Composite<Div> {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    final TextField name = text("client.firm.name");
    private final TextField trade = text("client.firm.trade");
    private final TextField product = text("client.firm.product");
    private final TextField contactName = text("client.firm.contact-name");
    final EmailField email = new EmailField();
    final TextField phone = text("client.firm.phone");
    private final TextField street = text("client.firm.street");
    private final TextField houseNumber = text("client.firm.house-number");
    private final TextField postcode = text("client.firm.postcode");
    private final TextField city = text("client.firm.city");
    private final Select<String> language = new Select<>();
    final BigDecimalField yearlyRevenue = number("client.firm.yearly-revenue");
    private final BigDecimalField importantShare = number("client.firm.important-share");
    private final Checkbox vatReclaimable = new Checkbox();
    private final BigDecimalField contractualInterest = number("client.firm.contractual-interest");
    private final IntegerField maxInstalments = whole("client.firm.max-instalments");
    private final BigDecimalField minInstalment = number("client.firm.min-instalment");
    private final IntegerField maxPromiseDays = whole("client.firm.max-promise-days");
    private final BigDecimalField feePercentage = number("client.firm.fee-percentage");

    ClientFirmForm() {
        getContent().addClassName("client-form");
        name.setRequiredIndicatorVisible(true);
        name.setId("client.firm.name");
        product.setHelperText(getTranslation("client.firm.product-hint"));
        contractualInterest.setHelperText(getTranslation("client.firm.contractual-interest-hint"));
        email.setLabel(getTranslation("client.firm.email"));
        vatReclaimable.setLabel(getTranslation("client.firm.vat-reclaimable"));
        language.setLabel(getTranslation("client.firm.language"));
        language.setItems("nl", "en");
        language.setItemLabelGenerator(code -> getTranslation("client.firm.language." + code));
        getContent()
                .add(
                        group(
                                "client.firm.group.general",
                                name,
                                trade,
                                product,
                                language,
                                yearlyRevenue,
                                importantShare),
                        group(
                                "client.firm.group.contact",
                                contactName,
                                email,
                                phone,
                                street,
                                houseNumber,
                                postcode,
                                city),
                        group(
                                "client.firm.group.mandate",
                                maxInstalments,
                                minInstalment,
                                maxPromiseDays,
                                contractualInterest,
                                feePercentage,
                                vatReclaimable));
    }

    void show(ClientFirmData data) {
        name.setValue(data.name());
        trade.setValue(data.trade());
        product.setValue(data.product());
        contactName.setValue(data.contactName());
        email.setValue(data.email());
        phone.setValue(data.phone());
        street.setValue(data.street());
        houseNumber.setValue(data.houseNumber());
        postcode.setValue(data.postcode());
        city.setValue(data.city());
        language.setValue(data.language());
        yearlyRevenue.setValue(data.yearlyRevenue().map(Money::amount).orElse(null));
        importantShare.setValue(data.importantShare());
        vatReclaimable.setValue(data.vatReclaimable());
        contractualInterest.setValue(data.contractualInterest().orElse(null));
        maxInstalments.setValue(data.maxInstalments());
        minInstalment.setValue(data.minInstalment().amount());
        maxPromiseDays.setValue(data.maxPromiseDays());
        feePercentage.setValue(data.feePercentage());
    }

    ClientFirmData data() {
        return new ClientFirmData(
                name.getValue(),
                trade.getValue(),
                product.getValue(),
                contactName.getValue(),
                email.getValue(),
                phone.getValue(),
                street.getValue(),
                houseNumber.getValue(),
                postcode.getValue(),
                city.getValue(),
                language.getValue(),
                Optional.ofNullable(yearlyRevenue.getValue()).map(Money::rounded),
                percentage(importantShare),
                vatReclaimable.getValue(),
                Optional.ofNullable(contractualInterest.getValue()),
                Optional.ofNullable(maxInstalments.getValue()).orElse(0),
                Money.rounded(Optional.ofNullable(minInstalment.getValue()).orElse(BigDecimal.ZERO)),
                Optional.ofNullable(maxPromiseDays.getValue()).orElse(0),
                percentage(feePercentage));
    }

    void setReadOnly(boolean readOnly) {
        getContent()
                .getChildren()
                .flatMap(Component::getChildren)
                .filter(HasValue.class::isInstance)
                .forEach(field -> ((HasValue<?, ?>) field).setReadOnly(readOnly));
    }

    private static BigDecimal percentage(BigDecimalField field) {
        return Optional.ofNullable(field.getValue()).orElse(BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP);
    }

    private Component group(String key, Component... fields) {
        H2 title = new H2(getTranslation(key));
        title.addClassName("vd-card-title");
        Div group = new Div(title);
        group.addClassNames("vd-card", "client-group");
        group.add(fields);
        return group;
    }

    private TextField text(String key) {
        return new TextField(getTranslation(key));
    }

    private BigDecimalField number(String key) {
        BigDecimalField field = new BigDecimalField(getTranslation(key));
        field.setLocale(DUTCH);
        return field;
    }

    private IntegerField whole(String key) {
        return new IntegerField(getTranslation(key));
    }
}
