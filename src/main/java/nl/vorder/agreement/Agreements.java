package nl.vorder.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vorder.agreement.AgreementRefusal.Limit;
import nl.vorder.agreement.ConcludeArrangement.Instalment;
import nl.vorder.agreement.rules.ArrangementRules;
import nl.vorder.agreement.rules.Mandate;
import nl.vorder.agreement.rules.PromiseRules;
import nl.vorder.client.ClientFirmDetails;
import nl.vorder.client.ClientFirmDirectory;
import nl.vorder.compliance.HoldKind;
import nl.vorder.compliance.Holds;
import nl.vorder.compliance.PlaceHold;
import nl.vorder.dossier.Balances;
import nl.vorder.dossier.DossierDetails;
import nl.vorder.dossier.DossierStatus;
import nl.vorder.dossier.Dossiers;
import nl.vorder.dossier.InterruptionKind;
import nl.vorder.dossier.Limitations;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DossierId;
import nl.vorder.shared.Money;
import nl.vorder.shared.Zone;
import org.springframework.stereotype.Component;

/** What agreements need of other modules: the mandate, what is open, and the stop on calling while one runs. */
@Component
class Agreements {

    private final Dossiers dossiers;
    private final Balances balances;
    private final ClientFirmDirectory firms;
    private final Holds holds;
    private final Limitations limitations;
    private final Clock clock;

    Agreements(
            Dossiers dossiers,
            Balances balances,
            ClientFirmDirectory firms,
            Holds holds,
            Limitations limitations,
            Clock clock) {
        this.dossiers = dossiers;
        this.balances = balances;
        this.firms = firms;
        this.holds = holds;
        this.limitations = limitations;
        this.clock = clock;
    }

    DossierDetails dossier(DossierId id) {
        return dossiers.find(id);
    }

    /** What stands against a promise. */
    List<AgreementRefusal> check(MakePromise promise, DossierDetails dossier) {
        if (dossier.status() != DossierStatus.OPEN) {
            return List.of(new AgreementRefusal(Limit.DOSSIER_OPEN, ""));
        }
        return PromiseRules.check(
                promise.amount(), promise.dueOn(), open(dossier.id()), mandate(dossier.clientFirmId()), today());
    }

    /** What stands against a plan. */
    List<AgreementRefusal> check(ConcludeArrangement plan, DossierDetails dossier) {
        if (dossier.status() != DossierStatus.OPEN) {
            return List.of(new AgreementRefusal(Limit.DOSSIER_OPEN, ""));
        }
        return ArrangementRules.check(plan.instalments(), open(dossier.id()), mandate(dossier.clientFirmId()), today());
    }

    /** What stands against a plan if the mandate were as wide as a plan that was approved. */
    List<AgreementRefusal> check(ConcludeArrangement plan, DossierDetails dossier, List<Instalment> approved) {
        if (dossier.status() != DossierStatus.OPEN) {
            return List.of(new AgreementRefusal(Limit.DOSSIER_OPEN, ""));
        }
        Mandate wider = mandate(dossier.clientFirmId()).widenedBy(approved, today());
        return ArrangementRules.check(plan.instalments(), open(dossier.id()), wider, today());
    }

    /** Nobody calls until the day after the check day. */
    void hold(DossierDetails dossier, HoldKind kind, LocalDate checkOn) {
        lift(dossier.id());
        Instant end = checkOn.plusDays(1).atStartOfDay(Zone.AMSTERDAM).toInstant();
        holds.place(new PlaceHold(
                dossier.debtorId(), Optional.of(dossier.id()), kind, "", clock.instant(), Optional.of(end)));
    }

    /** Who agrees to pay acknowledges the debt: the term of limitation starts anew (art. 3:318 BW). */
    void acknowledged(DossierId id, String evidence) {
        limitations.interrupt(id, InterruptionKind.ACKNOWLEDGEMENT, today(), evidence);
    }

    /** Agreements stop nobody any more. */
    void lift(DossierId dossierId) {
        holds.liftKind(dossierId, HoldKind.PROMISE);
        holds.liftKind(dossierId, HoldKind.ARRANGEMENT);
    }

    private Money open(DossierId id) {
        return balances.today(id).total();
    }

    private Mandate mandate(ClientFirmId id) {
        ClientFirmDetails firm = firms.find(id);
        return new Mandate(firm.maxPromiseDays(), firm.maxInstalments(), firm.minInstalment());
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Zone.today(clock);
    }
}
