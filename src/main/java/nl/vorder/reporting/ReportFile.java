package nl.vorder.reporting;

/** A finished report: a PDF and the name to save it under. */
public final class ReportFile {

    private final String name;
    private final byte[] content;

    ReportFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** The name to save it under, such as {@code maandrapport-molen-meel-2026-10.pdf}. */
    public String name() {
        return name;
    }

    /** A copy of the PDF. */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
