package nl.vorder.script.rules;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words above language level B1 that turn up in letters and calls about money, each with a plainer one. The list is the agency's own
 * and short; a word that is not in it is not proved to be plain.
 *
 * @see "Besluit kwaliteit incassodienstverlening art. 4.1: language level B1"
 */
public final class PlainWords {

    /** A word of this many letters is hard to say and to follow, whatever it is. */
    private static final int LONGEST_WORD = 20;

    private static final String LIST = """
            aangaande=over
            aanhangig=bezig
            abusievelijk=per ongeluk
            accorderen=goedkeuren
            adequaat=goed
            alsmede=en ook
            alvorens=voordat
            benevens=en
            betreffende=over
            betwisten=het niet eens zijn met
            bewerkstelligen=zorgen voor
            buitengerechtelijk=zonder rechter
            coulance=iets extra's
            conform=volgens
            crediteur=degene die geld krijgt
            crediteren=terugboeken
            debiteur=klant
            derhalve=daarom
            desalniettemin=toch
            desbetreffende=deze
            desgewenst=als u wilt
            dienaangaande=daarover
            dienen te=moeten
            dient te=moet
            doch=maar
            echter=maar
            finaal=laatste
            gaarne=graag
            geschieden=gebeuren
            hedenmiddag=vanmiddag
            hieromtrent=hierover
            inachtneming=rekening houden met
            incasseren=innen
            indien=als
            ingebrekestelling=brief met een laatste dag
            inzake=over
            jegens=tegenover
            krachtens=volgens
            kwijtschelden=niet meer hoeven betalen
            mededelen=zeggen
            middels=met
            mits=als
            nalaten=niet doen
            navenant=net zo
            nochtans=toch
            omtrent=over
            onderhavige=deze
            onverwijld=meteen
            opponeren=niet akkoord gaan
            overeenkomstig=volgens
            preferent=eerst aan de beurt
            prolongeren=verlengen
            respijt=extra tijd
            restant=rest
            restitueren=terugbetalen
            solvabel=in staat te betalen
            sommatie=brief
            sommeren=vragen
            te allen tijde=altijd
            ten behoeve van=voor
            teneinde=om
            ter zake=hierover
            terstond=meteen
            tevens=ook
            thans=nu
            uitsluitsel=antwoord
            vergewissen=nagaan
            vernemen=horen
            verschuldigd=nog te betalen
            verstrijken=voorbijgaan
            vigerend=geldend
            voldoening=betaling
            voornoemd=deze
            voorts=ook
            vordering=bedrag dat openstaat
            welwillend=vriendelijk
            wederpartij=de ander
            zodoende=zo
            zulks=dat
            aforementioned=this
            commence=start
            endeavour=try
            forthwith=at once
            hereby=now
            herewith=with this
            hitherto=until now
            in lieu of=instead of
            in respect of=about
            notwithstanding=even so
            outstanding indebtedness=amount open
            prior to=before
            pursuant=following
            remittance=payment
            remuneration=pay
            subsequent=next
            thereafter=after that
            whilst=while
            """;

    private static final Map<String, String> PLAINER = LIST.lines()
            .map(line -> line.split("=", 2))
            .collect(Collectors.toMap(word -> word[0], word -> word[1], (first, second) -> first, LinkedHashMap::new));

    private static final Pattern HARD = Pattern.compile(
            "\\b(" + PLAINER.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + "|\\p{L}{"
                    + (LONGEST_WORD + 1) + ",})\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private PlainWords() {}

    /** The first hard word of a text, with a plainer one behind an arrow where there is one. */
    public static Optional<String> hardWord(String text) {
        Matcher found = HARD.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        String word = found.group().toLowerCase(Locale.ROOT);
        String plainer = PLAINER.get(word);
        return Optional.of(plainer == null ? word : word + " → " + plainer);
    }
}
