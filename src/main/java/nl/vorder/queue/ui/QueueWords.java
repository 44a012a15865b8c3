package nl.vorder.queue.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import nl.vorder.queue.QueueReason;
import nl.vorder.queue.RankedRow;
import nl.vorder.queue.rules.RankPart;
import nl.vorder.shared.ui.Formats;

/** How points are written. */
final class QueueWords {

    private QueueWords() {}

    /** Whole points; a call-back has none, it goes first. */
    static String points(RankedRow row) {
        return row.row().reason() == QueueReason.CALL_BACK_DUE ? "–" : points(row.hundredths());
    }

    static String points(int hundredths) {
        return Formats.count(BigDecimal.valueOf(hundredths, 2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    static boolean isPart(String component) {
        return Arrays.stream(RankPart.values()).anyMatch(part -> part.name().equals(component));
    }
}
