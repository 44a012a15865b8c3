package nl.vorder.compliance;

/**
 * One line of the printed overview for the inspector; the names are those of the template.
 *
 * @param heading the section it stands in
 * @param cell1 the moment
 * @param cell2 dossier and person
 * @param cell3 what: the channel, the kind
 * @param cell4 how it went, or why
 * @param cell5 who
 * @param cell6 until when, or a remark
 */
record InspectionLine(
        String heading, String cell1, String cell2, String cell3, String cell4, String cell5, String cell6) {}
