package nl.vorder.script.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.vorder.script.AvoidedWord;
import nl.vorder.script.ClientWords;
import nl.vorder.script.LocalText;
import nl.vorder.script.MergeField;
import nl.vorder.script.ScriptContent;
import nl.vorder.script.rules.ScriptProblem.Kind;

/** Finds what is wrong with a client firm's words, alone and within the scripts they are said in. */
public final class ClientWordsCheck {

    /** The longest opening, tone or reward in characters. */
    public static final int LONGEST_TEXT = 300;

    /** The most words a firm may avoid. */
    public static final int MOST_WORDS = 40;

    private static final int LONGEST_WORD = 40;
    private static final int SHORTEST_WORD = 2;

    private final List<ScriptProblem> problems = new ArrayList<>();

    private ClientWordsCheck() {}

    /**
     * All problems: of the words first, with {@code words/opening} and so on as the place, then those that a script gets by them, with
     * the script and its line as the place.
     *
     * @param scripts the scripts the words would be said in
     */
    public static List<ScriptProblem> of(ClientWords words, List<ScriptContent> scripts) {
        ClientWordsCheck check = new ClientWordsCheck();
        check.text("words/opening", words.opening());
        check.text("words/tone", words.tone());
        check.text("words/reward", words.reward());
        check.avoided(words.avoided());
        if (check.problems.stream().noneMatch(ScriptProblem::isError)) {
            scripts.forEach(script -> check.within(script, words));
        }
        return List.copyOf(check.problems);
    }

    private void text(String place, LocalText text) {
        if (text.blank()) {
            return;
        }
        if (text.nl().isEmpty() || text.en().isEmpty()) {
            add(Kind.MISSING_TRANSLATION, place, text.nl() + text.en());
        }
        if (Math.max(text.nl().length(), text.en().length()) > LONGEST_TEXT) {
            add(Kind.TOO_LARGE, place, LONGEST_TEXT + "");
        }
        words(place, text.nl());
        words(place, text.en());
    }

    private void words(String place, String text) {
        for (String field : MergeText.fields(text)) {
            boolean itself = place.endsWith("reward") && field.equals(MergeField.REWARD.key());
            if (MergeField.of(field).isEmpty() || itself) {
                add(Kind.UNKNOWN_FIELD, place, field);
            }
        }
        wording(place, text);
        PlainWords.hardWord(text).ifPresent(word -> add(Kind.HARD_WORD, place, word));
        Wording.tooLong(text).ifPresent(sentence -> add(Kind.LONG_SENTENCE, place, sentence));
    }

    private void wording(String place, String text) {
        Wording.forbidden(text).ifPresent(phrase -> add(Kind.FORBIDDEN_PHRASE, place, phrase));
        if (Wording.hasMarkup(text)) {
            add(Kind.MARKUP, place, text);
        }
    }

    private void avoided(List<AvoidedWord> words) {
        if (words.size() > MOST_WORDS) {
            add(Kind.TOO_LARGE, "words/avoided", words.size() + "");
        }
        for (AvoidedWord word : words) {
            String place = "words/avoided";
            if (word.word().length() < SHORTEST_WORD
                    || word.word().length() > LONGEST_WORD
                    || word.instead().length() > LONGEST_WORD) {
                add(Kind.TOO_LARGE, place, word.word());
            }
            if ((word.word() + word.instead()).matches(".*[{}].*")) {
                add(Kind.UNKNOWN_FIELD, place, word.word() + " " + word.instead());
            }
            wording(place, word.instead());
            if (Wording.hasMarkup(word.word())) {
                add(Kind.MARKUP, place, word.word());
            }
        }
    }

    /** What the script did not have before the words were put in. */
    private void within(ScriptContent script, ClientWords words) {
        ScriptContent merged = ClientWording.merge(script, words);
        Set<ScriptProblem> before = new LinkedHashSet<>(ScriptCheck.of(script));
        ScriptCheck.of(merged).stream()
                .filter(problem -> !before.contains(problem) && problem.isError())
                .forEach(problem -> add(problem.kind(), script.name() + "/" + problem.node(), problem.detail()));
        ClientWording.stillSaid(merged, words)
                .forEach(problem -> add(problem.kind(), script.name() + "/" + problem.node(), problem.detail()));
        if (!words.opening().blank() && !ClientWording.hasPlaceForOpening(script)) {
            add(Kind.NO_REASON_LINE, script.name(), ScriptContent.REASON);
        }
    }

    private void add(Kind kind, String place, String detail) {
        problems.add(new ScriptProblem(kind, place, detail));
    }
}
