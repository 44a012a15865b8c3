package nl.vorder.document;

/** A finished PDF and the name to save it under. */
public final class PdfFile {

    private final String name;
    private final byte[] content;

    /** Keeps the bytes; they are not copied, nobody else may hold them. */
    public PdfFile(String name, byte[] content) {
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
