package nl.vorder.desk.ui;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vorder.call.Direction;
import nl.vorder.client.ClientFirmService;
import nl.vorder.desk.Preparation;
import nl.vorder.desk.PreparationService;
import nl.vorder.dossier.DossierService;
import nl.vorder.script.CallSubject;
import nl.vorder.script.CallSurroundings;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.Zone;
import org.springframework.stereotype.Component;

/** Tells the makers of scripts what a call about a dossier would begin with, and which client firms there are. */
@Component
class DeskSurroundings implements CallSurroundings {

    private final ClientFirmService firms;
    private final DossierService dossiers;
    private final PreparationService preparations;
    private final CurrentUser currentUser;
    private final AgencyWords agency;
    private final Clock clock;

    DeskSurroundings(
            ClientFirmService firms,
            DossierService dossiers,
            PreparationService preparations,
            CurrentUser currentUser,
            AgencyWords agency,
            Clock clock) {
        this.firms = firms;
        this.dossiers = dossiers;
        this.preparations = preparations;
        this.currentUser = currentUser;
        this.agency = agency;
        this.clock = clock;
    }

    @Override
    public List<FirmName> clientFirms() {
        return firms.all().stream()
                .map(firm -> new FirmName(firm.id(), firm.name()))
                .toList();
    }

    @Override
    public Optional<DossierFacts> dossier(String number, Locale locale) {
        return dossiers.byNumber(number.strip()).map(id -> {
            Preparation preparation = preparations.of(id);
            return new DossierFacts(
                    Speech.facts(preparation, Direction.OUTBOUND, currentUser.get(), agency, Zone.today(clock), locale),
                    new CallSubject(id, preparation.clientFirm().id()));
        });
    }
}
