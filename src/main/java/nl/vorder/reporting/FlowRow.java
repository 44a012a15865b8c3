package nl.vorder.reporting;

import java.util.List;

/** A row of the template {@code monthly-report}: its kind picks the band it is printed with. */
record FlowRow(
        String section,
        String heading,
        String kind,
        String head1,
        String head2,
        String head3,
        String head4,
        String head5,
        String cell1,
        String cell2,
        String cell3,
        String cell4,
        String cell5,
        List<Bar> bars) {

    /** One bar of a chart. */
    record Bar(String label, Integer value) {}
}
