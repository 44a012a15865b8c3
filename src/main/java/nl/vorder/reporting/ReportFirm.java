package nl.vorder.reporting;

import java.util.Locale;
import nl.vorder.shared.ClientFirmId;

/**
 * The client firm a report is for.
 *
 * @param id identifies it
 * @param name its name
 * @param contactName who reads the report, or empty
 * @param language the language it reads
 */
public record ReportFirm(ClientFirmId id, String name, String contactName, Locale language) {}
