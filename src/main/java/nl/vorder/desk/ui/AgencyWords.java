package nl.vorder.desk.ui;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How the agency calls itself on the phone, and the number people can call back. */
@Component
class AgencyWords {

    private final String name;
    private final String phone;

    AgencyWords(@Value("${vorder.agency.name}") String name, @Value("${vorder.agency.phone}") String phone) {
        this.name = name;
        this.phone = phone;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }
}
