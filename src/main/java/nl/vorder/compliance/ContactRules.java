package nl.vorder.compliance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.vorder.audit.Journal;
import nl.vorder.compliance.SettingsChange.Problem;
import nl.vorder.security.CurrentUser;
import nl.vorder.shared.BusinessCalendar;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.Zone;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows and changes the limits on contact. Every set of limits stays readable; a client firm's can only be stricter. */
@Service
@Transactional(readOnly = true)
public class ContactRules {

    private final SettingsStore settings;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final Journal journal;

    ContactRules(SettingsStore settings, CurrentUser currentUser, Clock clock, Journal journal) {
        this.settings = settings;
        this.currentUser = currentUser;
        this.clock = clock;
        this.journal = journal;
    }

    /** The agency's limits today. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public ContactSettings agency() {
        return settings.refreshed().agency(Zone.today(clock));
    }

    /** The limits that hold today for the dossiers of a client firm. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public ContactSettings of(ClientFirmId clientFirmId) {
        return settings.refreshed().firm(clientFirmId.value(), Zone.today(clock));
    }

    /** What a client firm itself asked for, if anything. */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public Optional<ContactSettings> ownOf(ClientFirmId clientFirmId) {
        return settings.refreshed().own(clientFirmId.value(), Zone.today(clock));
    }

    /** The client firms that can have limits of their own, by name. */
    @PreAuthorize("hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR')")
    public Map<ClientFirmId, String> clientFirms() {
        Map<ClientFirmId, String> firms = new LinkedHashMap<>();
        settings.clientFirms().forEach((id, name) -> firms.put(new ClientFirmId(id), name));
        return firms;
    }

    /** Records new limits; refuses what leaves the law, loosens the agency's limits for one firm, or changes the past. */
    @Transactional
    @PreAuthorize("hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR')")
    public SettingsChange change(ChangeSettings change) {
        Optional<SettingsChange> refusal = refusal(change);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<Long> firm = change.clientFirmId().map(ClientFirmId::value);
        long id = settings.add(
                firm,
                change.validFrom(),
                change.settings(),
                change.remark(),
                currentUser.id().value(),
                clock.instant());
        journal.write(
                "compliance.limits-changed",
                "setting",
                id,
                firm.map(its -> "client firm " + its).orElse("agency") + " from " + change.validFrom());
        return new SettingsChange.Changed();
    }

    /**
     * The years, this one and the next, for which no decree on holidays is known: days may be missing from the calendar. An alarm for
     * whoever keeps the rules.
     */
    @PreAuthorize("hasAnyRole('AGENT', 'TEAM_LEAD', 'ADMINISTRATOR')")
    public List<Integer> yearsWithoutDecree() {
        int year = Zone.today(clock).getYear();
        return IntStream.rangeClosed(year, year + 1)
                .filter(some -> !BusinessCalendar.hasDecreeRow(some))
                .boxed()
                .toList();
    }

    private Optional<SettingsChange> refusal(ChangeSettings change) {
        LocalDate today = Zone.today(clock);
        if (change.validFrom().isBefore(today)) {
            return Optional.of(new SettingsChange.NotTaken(Problem.IN_THE_PAST, List.of("validFrom")));
        }
        List<String> problems = change.settings().problems();
        if (!problems.isEmpty()) {
            return Optional.of(new SettingsChange.NotTaken(Problem.OUTSIDE_LAW, problems));
        }
        List<String> weaker = change.clientFirmId()
                .map(firm -> change.settings().weakerThan(settings.refreshed().agency(change.validFrom())))
                .orElse(List.of());
        return weaker.isEmpty()
                ? Optional.empty()
                : Optional.of(new SettingsChange.NotTaken(Problem.WEAKER_THAN_AGENCY, weaker));
    }
}
