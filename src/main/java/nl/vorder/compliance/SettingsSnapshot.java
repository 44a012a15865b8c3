package nl.vorder.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All limits that were ever recorded, as read at one moment.
 *
 * @param version the newest row's id; zero if there is none
 * @param rows oldest first
 * @param effective what was worked out before
 */
record SettingsSnapshot(long version, List<SettingRow> rows, Map<SettingsSnapshot.Key, ContactSettings> effective) {

    /** One recorded set of limits; an empty firm is the agency itself. */
    record SettingRow(long id, Optional<Long> clientFirmId, LocalDate validFrom, ContactSettings settings) {}

    /** A firm (zero: the agency) and a day. */
    record Key(long clientFirmId, LocalDate day) {}

    SettingsSnapshot(long version, List<SettingRow> rows) {
        this(version, List.copyOf(rows), new ConcurrentHashMap<>());
    }

    /** The agency's own limits on a day. */
    ContactSettings agency(LocalDate day) {
        return effective.computeIfAbsent(
                new Key(0, day), key -> newest(Optional.empty(), day).orElse(ContactSettings.DEFAULT));
    }

    /** The limits for a client firm's dossiers on a day: the agency's, made stricter by the firm's own. */
    ContactSettings firm(long clientFirmId, LocalDate day) {
        ContactSettings agency = agency(day);
        return effective.computeIfAbsent(
                new Key(clientFirmId, day),
                key -> newest(Optional.of(clientFirmId), day)
                        .map(own -> own.stricter(agency))
                        .orElse(agency));
    }

    /** The same limits with one more set of them, as if it had just been recorded. */
    SettingsSnapshot with(Optional<Long> clientFirmId, LocalDate validFrom, ContactSettings trial) {
        List<SettingRow> more = new ArrayList<>(rows);
        more.add(new SettingRow(Long.MAX_VALUE, clientFirmId, validFrom, trial));
        return new SettingsSnapshot(version, more);
    }

    /** What the firm itself recorded, if anything. */
    Optional<ContactSettings> own(long clientFirmId, LocalDate day) {
        return newest(Optional.of(clientFirmId), day);
    }

    private Optional<ContactSettings> newest(Optional<Long> clientFirmId, LocalDate day) {
        return rows.stream()
                .filter(row -> row.clientFirmId().equals(clientFirmId))
                .filter(row -> !row.validFrom().isAfter(day))
                .max(Comparator.comparing(SettingRow::validFrom).thenComparingLong(SettingRow::id))
                .map(SettingRow::settings);
    }
}
