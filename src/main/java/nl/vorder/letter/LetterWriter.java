package nl.vorder.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vorder.agreement.AgreementHistory;
import nl.vorder.agreement.AgreementService;
import nl.vorder.compliance.Referral;
import nl.vorder.compliance.ReferralNotes;
import nl.vorder.compliance.Referrals;
import nl.vorder.costs.rules.FourteenDayLetter;
import nl.vorder.dossier.FourteenDayLetters;
import nl.vorder.dossier.FourteenDayLetters.Announcement;
import nl.vorder.shared.BusinessCalendar;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.Money;
import nl.vorder.shared.ui.Translations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Writes letters: amounts of the one calculation, words in the debtor's language. Nothing is stored or decided here. */
@Component
@EnableConfigurationProperties(Sender.class)
class LetterWriter {

    private static final int DAYS_TO_PAY = 7;
    private static final int HELPERS = 3;

    private final FourteenDayLetters fourteenDayLetters;
    private final AgreementService agreements;
    private final Referrals referrals;
    private final ReferralNotes asked;
    private final Translations translations;
    private final Sender sender;

    LetterWriter(
            FourteenDayLetters fourteenDayLetters,
            AgreementService agreements,
            Referrals referrals,
            ReferralNotes asked,
            Translations translations,
            Sender sender) {
        this.fourteenDayLetters = fourteenDayLetters;
        this.agreements = agreements;
        this.referrals = referrals;
        this.asked = asked;
        this.translations = translations;
        this.sender = sender;
    }

    /**
     * A letter and what it quotes.
     *
     * @param content word for word
     * @param quoted its amounts
     */
    record Written(LetterContent content, Quoted quoted) {}

    /** Writes a letter; empty if it would have nothing to say. */
    Optional<Written> write(LetterSubject subject, LetterKind kind) {
        LetterTexts texts = new LetterTexts(translations, language(subject));
        DemandText demands = new DemandText(texts, sender);
        LocalDate delivered = FourteenDayLetter.sent(subject.day(), BusinessCalendar::isHoliday)
                .delivered();
        LocalDate payBy = delivered.plusDays(DAYS_TO_PAY);
        return switch (kind) {
            case REMINDER -> written(subject, kind, texts, demands.reminder(subject, payBy), Optional.of(payBy));
            case DEMAND -> written(subject, kind, texts, demands.demand(subject, payBy), Optional.of(payBy));
            case FOURTEEN_DAY_LETTER -> fourteenDays(subject, texts, demands);
            case CONFIRMATION -> {
                AgreementHistory history = agreements.history(subject.dossier().id());
                List<LetterLine> lines = new ConfirmationText(texts, sender).of(subject, history);
                yield lines.isEmpty() ? Optional.empty() : written(subject, kind, texts, lines, Optional.empty());
            }
            case SPECIFICATION ->
                written(subject, kind, texts, new SpecificationText(texts, sender).of(subject), Optional.empty());
        };
    }

    private Optional<Written> fourteenDays(LetterSubject subject, LetterTexts texts, DemandText demands) {
        Announcement announcement =
                fourteenDayLetters.announce(subject.dossier().id(), subject.day());
        List<LetterLine> lines = demands.fourteenDays(subject, announcement.costs(), announcement.earlier());
        LetterContent content = content(subject, LetterKind.FOURTEEN_DAY_LETTER, texts, lines);
        return Optional.of(new Written(
                content,
                new Quoted(
                        subject.day(),
                        subject.demandable(),
                        Optional.of(announcement.costs().total()),
                        Optional.of(announcement.days().lastFreeDayExtended()))));
    }

    private Optional<Written> written(
            LetterSubject subject,
            LetterKind kind,
            LetterTexts texts,
            List<LetterLine> lines,
            Optional<LocalDate> deadline) {
        var balance = kind.isAnswer() ? subject.specification().balance() : subject.demandable();
        Optional<Money> announced = Optional.empty();
        return Optional.of(new Written(
                content(subject, kind, texts, lines), new Quoted(subject.day(), balance, announced, deadline)));
    }

    private LetterContent content(LetterSubject subject, LetterKind kind, LetterTexts texts, List<LetterLine> body) {
        List<LetterLine> lines = new ArrayList<>();
        lines.add(LetterLine.text(texts.text("greeting", subject.debtor().name())));
        lines.addAll(body);
        lines.add(LetterLine.text(texts.text("closing") + "\n" + sender.name()));
        help(lines, subject, texts);
        return new LetterContent(
                texts.locale().getLanguage(),
                sender.name(),
                filled(
                        sender.street(),
                        sender.city(),
                        sender.phone().isBlank() ? "" : texts.text("phone", sender.phone()),
                        sender.email(),
                        sender.wkiNumber().isBlank() ? "" : texts.text("wki", sender.wkiNumber())),
                filled(
                        subject.debtor().name(),
                        (subject.debtor().street() + " " + subject.debtor().houseNumber()).strip(),
                        (subject.debtor().postcode() + "  " + subject.debtor().city()).strip()),
                texts.day(subject.day()),
                texts.text(
                        "reference",
                        subject.dossier().number(),
                        subject.dossier().paymentReference()),
                texts.text("subject." + kind.name(), subject.firm().name()),
                lines,
                texts.text("footer", sender.name(), subject.dossier().number()));
    }

    /** People are told where help is (art. 4 Rki), a company only what it asked for; a number asked for comes first. */
    private void help(List<LetterLine> lines, LetterSubject subject, LetterTexts texts) {
        boolean company = subject.debtor().kind() == DebtorKind.COMPANY;
        Stream<Referral> usual = company
                ? Stream.of()
                : referrals.all().stream().limit(HELPERS).sorted(Comparator.comparing(Referral::urgent));
        List<Referral> helpers = Stream.concat(asked.toSend(subject.dossier().id()).stream(), usual)
                .distinct()
                .toList();
        if (!helpers.isEmpty()) {
            lines.add(LetterLine.heading(texts.text("referral.heading")));
            helpers.forEach(helper -> lines.add(LetterLine.note(texts.text(
                    "referral.line",
                    helper.name(),
                    helper.audience(texts.locale()),
                    String.join(" · ", filled(helper.phone(), helper.website()))))));
        }
    }

    private static Locale language(LetterSubject subject) {
        return "en".equals(subject.debtor().language()) ? Translations.ENGLISH : Translations.DUTCH;
    }

    private static List<String> filled(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).toList();
    }
}
