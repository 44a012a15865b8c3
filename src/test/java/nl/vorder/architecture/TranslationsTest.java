package nl.vorder.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vorder.agreement.PaymentWay;
import nl.vorder.agreement.PromiseState;
import nl.vorder.call.CallBackList;
import nl.vorder.call.CallBackState;
import nl.vorder.call.Direction;
import nl.vorder.compliance.Channel;
import nl.vorder.compliance.RefusalReason;
import nl.vorder.compliance.RepresentativeKind;
import nl.vorder.compliance.SettingsChange;
import nl.vorder.compliance.Wish;
import nl.vorder.costs.rules.ClaimKind;
import nl.vorder.costs.rules.CostsRule;
import nl.vorder.costs.rules.LetterDefect;
import nl.vorder.debtor.ContactPointKind;
import nl.vorder.debtor.ContactProblem;
import nl.vorder.debtor.Trend;
import nl.vorder.desk.ContactAdvice;
import nl.vorder.dossier.DossierStatus;
import nl.vorder.dossier.EntryKind;
import nl.vorder.dossier.LedgerAlarm;
import nl.vorder.dossier.LetterOrigin;
import nl.vorder.dossier.Specification.NoCosts;
import nl.vorder.dossier.TermsChanged;
import nl.vorder.intake.IntakeField;
import nl.vorder.letter.LetterChannel;
import nl.vorder.letter.LetterKind;
import nl.vorder.letter.LetterRefusal;
import nl.vorder.presence.AgentState;
import nl.vorder.presence.BreakReason;
import nl.vorder.queue.QueueReason;
import nl.vorder.queue.SkipReason;
import nl.vorder.queue.rules.AgentSkills;
import nl.vorder.queue.rules.RankPart;
import nl.vorder.script.AmountHint;
import nl.vorder.script.CallFact;
import nl.vorder.script.FollowUp;
import nl.vorder.script.IdentityItem;
import nl.vorder.script.NodeKind;
import nl.vorder.script.editing.VersionActivated;
import nl.vorder.script.rules.RateTest;
import nl.vorder.script.rules.ScriptProblem;
import nl.vorder.shared.DebtorKind;
import nl.vorder.shared.NonPaymentReason;
import nl.vorder.shared.Outcome;
import nl.vorder.shared.Stage;
import nl.vorder.shared.ui.Translations;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    /** The texts that are asked for by the name of a choice. */
    private static final Map<String, Class<? extends Enum<?>>> FAMILIES = Map.ofEntries(
            Map.entry("outcome.", Outcome.class),
            Map.entry("call.call-back-state.", CallBackState.class),
            Map.entry("call.call-backs.list.", CallBackList.class),
            Map.entry("call.call-backs.empty.", CallBackList.class),
            Map.entry("reason.", NonPaymentReason.class),
            Map.entry("queue.reason.", QueueReason.class),
            Map.entry("queue.reason.short.", QueueReason.class),
            Map.entry("queue.part.", RankPart.class),
            Map.entry("queue.debtors.", AgentSkills.Debtors.class),
            Map.entry("desk.stage.", Stage.class),
            Map.entry("desk.kind.", DebtorKind.class),
            Map.entry("desk.skip.", SkipReason.class),
            Map.entry("desk.state.", AgentState.class),
            Map.entry("desk.others.", DossierStatus.class),
            Map.entry("desk.advice.", ContactAdvice.class),
            Map.entry("desk.break.", BreakReason.class),
            Map.entry("desk.way.", PaymentWay.class),
            Map.entry("compliance.refusal.", RefusalReason.class),
            Map.entry("compliance.channel.", Channel.class),
            Map.entry("compliance.representative.kind.", RepresentativeKind.class),
            Map.entry("compliance.wish.says.", Wish.Kind.class),
            Map.entry("compliance.rules.problem.", SettingsChange.Problem.class),
            Map.entry("desk.identity.", IdentityItem.class),
            Map.entry("desk.letter.", LetterKind.class),
            Map.entry("dossier.terms.result.", TermsChanged.class),
            Map.entry("dossier.terms.kind.", DebtorKind.class),
            Map.entry("dossier.terms.claim.", ClaimKind.class),
            Map.entry("dossier.alarms.kind.", LedgerAlarm.Kind.class),
            Map.entry("dossier.letter.valid.", LetterOrigin.class),
            Map.entry("dossier.letter.void.", LetterOrigin.class),
            Map.entry("dossier.letter.defect.", LetterDefect.class),
            Map.entry("desk.specification.no-costs.", NoCosts.class),
            Map.entry("desk.specification.rule.", CostsRule.class),
            Map.entry("intake.field.", IntakeField.class),
            Map.entry("letter.kind.", LetterKind.class),
            Map.entry("letter.text.subject.", LetterKind.class),
            Map.entry("letter.refused.", LetterRefusal.class),
            Map.entry("letter.text.spec.rule.", CostsRule.class),
            Map.entry("letter.text.spec.no-costs.", NoCosts.class),
            Map.entry("letter.text.spec.kind.", EntryKind.class),
            Map.entry("desk.letter-channel.", LetterChannel.class),
            Map.entry("desk.agreements.promise.", PromiseState.class),
            Map.entry("desk.credit.trend.", Trend.class),
            Map.entry("desk.channel.", ContactPointKind.class),
            Map.entry("debtor.problem.", ContactProblem.class),
            Map.entry("ledger.kind.", EntryKind.class),
            Map.entry("script.kind.", NodeKind.class),
            Map.entry("script.follow-up.", FollowUp.class),
            Map.entry("script.amount.", AmountHint.class),
            Map.entry("script.fact.", CallFact.class),
            Map.entry("script.problem.", ScriptProblem.Kind.class),
            Map.entry("script.activation.problem.", VersionActivated.Why.class),
            Map.entry("script.results.verdict.", RateTest.Verdict.class),
            Map.entry("call.direction.", Direction.class));

    private static final Pattern FIXED_KEY =
            Pattern.compile("getTranslation\\(\\s*(?:[a-z]+,\\s*)?\"([a-z0-9.-]+(?:\\.[A-Za-z0-9_.-]+)+)\"\\s*[,)]");

    private final Translations translations = new Translations();

    @Test
    void every_dutch_text_has_an_english_one_and_the_other_way_round() {
        assertThat(new TreeSet<>(texts(Translations.DUTCH).keySet()))
                .isEqualTo(new TreeSet<>(texts(Translations.ENGLISH).keySet()))
                .hasSizeGreaterThan(100);
    }

    @Test
    void both_texts_take_the_same_parameters() {
        texts(Translations.DUTCH)
                .forEach((key, dutch) -> assertThat(parameters(dutch))
                        .as(key)
                        .isEqualTo(parameters(texts(Translations.ENGLISH).get(key))));
    }

    @Test
    void no_text_is_empty_or_still_in_the_other_language_by_accident() {
        texts(Translations.DUTCH)
                .forEach((key, dutch) -> assertThat(dutch).as(key).isNotBlank());
        texts(Translations.ENGLISH)
                .forEach((key, english) -> assertThat(english).as(key).isNotBlank());
    }

    @Test
    void every_key_that_a_screen_asks_for_exists() throws IOException {
        Map<String, String> texts = texts(Translations.DUTCH);
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(path -> path.toString().endsWith(".java")).forEach(path -> {
                Matcher found = FIXED_KEY.matcher(read(path));
                while (found.find()) {
                    assertThat(texts).as(path.toString()).containsKey(found.group(1));
                }
            });
        }
    }

    @Test
    void every_choice_that_a_screen_shows_by_name_has_its_text() {
        Map<String, String> texts = texts(Translations.DUTCH);
        FAMILIES.forEach((prefix, names) -> assertThat(texts)
                .containsKeys(Stream.of(names.getEnumConstants())
                        .map(each -> prefix + each.name())
                        .toArray(String[]::new)));
    }

    private Map<String, String> texts(Locale locale) {
        return translations.all(locale);
    }

    private static int parameters(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
