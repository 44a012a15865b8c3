package nl.vorder.reporting;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import nl.vorder.document.PdfFile;
import nl.vorder.security.CurrentUser;
import nl.vorder.security.LoggedInUser;
import nl.vorder.security.Role;
import nl.vorder.shared.ClientFirmId;
import nl.vorder.shared.DomainException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A client firm's month, as figures and as a PDF. Printing keeps no transaction open. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class MonthlyReportService {

    private static final String READERS = "hasAnyRole('TEAM_LEAD', 'ADMINISTRATOR', 'CLIENT_FIRM')";

    private final MonthlyFigures figures;
    private final MonthlyReportPdf pdf;
    private final ReportQueries queries;
    private final CurrentUser currentUser;
    private final Clock clock;

    MonthlyReportService(
            MonthlyFigures figures, MonthlyReportPdf pdf, ReportQueries queries, CurrentUser currentUser, Clock clock) {
        this.figures = figures;
        this.pdf = pdf;
        this.queries = queries;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The client firms the current user may report on, by name. */
    @PreAuthorize(READERS)
    public List<ClientFirmChoice> clientFirms() {
        return queries.firms().stream().filter(firm -> maySee(firm.id())).toList();
    }

    /**
     * All figures of a month; a running month is provisional.
     *
     * @throws AccessDeniedException if the current user works for another client firm
     * @throws DomainException if there is no such client firm or the month has not begun
     * @throws ReportDoesNotReconcileException if the figures contradict each other
     */
    @PreAuthorize(READERS)
    public MonthlyReport figures(ClientFirmId firm, YearMonth month) {
        if (!maySee(firm)) {
            throw new AccessDeniedException("The report is another client firm's");
        }
        return figures.of(firm, ReportPeriod.of(month, clock));
    }

    /**
     * The month as a PDF. While nothing is booked or corrected, a closed month gives the same bytes each time.
     *
     * @param language Dutch or English
     * @throws AccessDeniedException if the current user works for another client firm
     * @throws DomainException if there is no such client firm or the month has not begun
     * @throws ReportDoesNotReconcileException if the figures contradict each other
     */
    @PreAuthorize(READERS)
    public PdfFile pdf(ClientFirmId firm, YearMonth month, Locale language) {
        return pdf.print(figures(firm, month), language);
    }

    private boolean maySee(ClientFirmId firm) {
        LoggedInUser user = currentUser.get();
        return user.role() != Role.CLIENT_FIRM
                || user.clientFirmId().map(own -> own == firm.value()).orElse(false);
    }
}
