package nl.vorder.letter;

import java.util.List;

/**
 * A letter as it is printed, word for word; stored so that it can be printed again unchanged.
 *
 * @param language of its words
 * @param sender name of the agency
 * @param senderLines how to reach it, one line each
 * @param address the window: name and address, one line each
 * @param day place for the date, written out
 * @param reference file number and payment reference
 * @param subject what it is about
 * @param lines the body
 * @param footer below each page
 */
record LetterContent(
        String language,
        String sender,
        List<String> senderLines,
        List<String> address,
        String day,
        String reference,
        String subject,
        List<LetterLine> lines,
        String footer) {

    /** Keeps copies. */
    LetterContent {
        senderLines = List.copyOf(senderLines);
        address = List.copyOf(address);
        lines = List.copyOf(lines);
    }
}
