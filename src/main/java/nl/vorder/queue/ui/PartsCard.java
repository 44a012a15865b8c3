package nl.vorder.queue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vorder.queue.QueueReason;
import nl.vorder.queue.RankedRow;
import nl.vorder.queue.rules.RankPart;
import nl.vorder.queue.rules.Weights;
import nl.vorder.shared.ui.Card;
import nl.vorder.shared.ui.Words;

/** What the place of one dossier is made of, line by line: share, weight, points. */
class PartsCard extends Card {

    PartsCard(String title) {
        super(title);
        setId("queue.parts");
    }

    void show(Optional<RankedRow> chosen, Weights weights) {
        if (chosen.isEmpty()) {
            show(Words.muted(getTranslation("queue.parts.choose")));
            return;
        }
        RankedRow row = chosen.get();
        List<Component> lines = new ArrayList<>();
        lines.add(new Div(
                Words.strong(row.row().debtorName()),
                Words.muted(" · " + row.row().number())));
        if (row.row().reason() == QueueReason.CALL_BACK_DUE) {
            lines.add(Words.plain(getTranslation("queue.parts.call-back")));
        } else {
            lines.add(line(
                    getTranslation("queue.reason.short." + row.row().reason()),
                    "",
                    weights.of(row.row().reason()) * 100));
            for (RankPart part : RankPart.values()) {
                int share = row.parts().share(part);
                lines.add(line(
                        getTranslation("queue.part." + part),
                        getTranslation("queue.parts.share", share, weights.of(part)),
                        share * weights.of(part)));
            }
            Div total = line(getTranslation("queue.parts.total"), "", row.hundredths());
            total.addClassName("vd-total");
            lines.add(total);
        }
        show(lines.toArray(Component[]::new));
    }

    private static Div line(String name, String how, int hundredths) {
        Div row = new Div(
                new Div(Words.plain(name), Words.small(how.isEmpty() ? "" : " " + how)),
                Words.number(QueueWords.points(hundredths)));
        row.addClassName("vd-row");
        return row;
    }
}
