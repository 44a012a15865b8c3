package nl.vorder.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vorder.call.CallSummary;
import nl.vorder.desk.AnswerNews;
import nl.vorder.desk.Preparation;
import nl.vorder.letter.LetterSent;
import nl.vorder.review.Complaint;
import nl.vorder.shared.Zone;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Formats;
import nl.vorder.shared.ui.Words;

/** What happened before, the newest first. */
class HistoryCard extends Card {

    private transient Optional<Component> complaint = Optional.empty();

    HistoryCard(Preparation preparation) {
        super("");
        rename(getTranslation("desk.history"));
        addClassName("desk-history");
        List<Line> lines = new ArrayList<>();
        preparation.calls().forEach(call -> lines.add(line(call)));
        preparation.letters().letters().forEach(letter -> lines.add(line(letter)));
        if (lines.isEmpty()) {
            show(Words.muted(getTranslation("desk.history.empty")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("desk-timeline");
        lines.stream().sorted(Comparator.comparing(Line::on).reversed()).forEach(line -> list.add(item(line)));
        show(list);
    }

    /** Says above the past what became of a complaint. */
    void show(AnswerNews news) {
        complaint.ifPresent(this::remove);
        complaint = news.complaint().map(this::line);
        complaint.ifPresent(line -> addComponentAtIndex(1, line));
    }

    private Component line(Complaint answered) {
        String when = answered.answeredAt()
                .map(at -> Formats.shortDate(Zone.local(at).toLocalDate(), getLocale()))
                .orElse("");
        Div line = new Div(
                Words.strong(when + " "),
                Words.plain(answered.verdict()
                        .map(verdict -> getTranslation("desk.complaint." + verdict))
                        .orElse("")),
                Words.small(" · " + answered.answeredBy().orElse("")
                        + (answered.answer().isBlank() ? "" : " · “" + answered.answer() + "”")));
        line.setId("desk.complaint");
        return line;
    }

    private ListItem item(Line line) {
        return new ListItem(
                Words.strong(Formats.shortDate(line.on(), getLocale())),
                Words.plain(" " + line.what() + " "),
                Words.small(line.detail()));
    }

    private Line line(CallSummary call) {
        String outcome = getTranslation("outcome." + call.outcome());
        String promise = call.promisedAmount()
                .map(amount -> " · " + Formats.euro(amount)
                        + call.promisedOn()
                                .map(day ->
                                        " " + getTranslation("desk.history.on", Formats.shortDate(day, getLocale())))
                                .orElse(""))
                .orElse("");
        String reason = call.reason()
                .map(why -> " · " + getTranslation("reason." + why))
                .orElse("");
        String note = call.note().isBlank() ? "" : " · " + call.note();
        return new Line(
                Zone.local(call.startedAt()).toLocalDate(), outcome + promise, call.agentName() + reason + note);
    }

    private Line line(LetterSent letter) {
        String costs = letter.announcedCosts()
                .map(amount -> getTranslation("desk.history.costs-announced", Formats.euro(amount)))
                .orElse("");
        return new Line(
                letter.sentOn(),
                getTranslation(
                        "desk.history.letter",
                        getTranslation("desk.letter." + letter.kind()),
                        getTranslation("desk.letter-channel." + letter.channel())),
                costs);
    }

    private record Line(LocalDate on, String what, String detail) {}
}
