package nl.vorder.shared.ui;

import com.vaadin.flow.component.html.Span;

/** Small pieces of text with a meaning of their own. */
public final class Words {

    private Words() {}

    /** Plain text. */
    public static Span plain(String text) {
        return new Span(text);
    }

    /** Text that stands out. */
    public static Span strong(String text) {
        Span span = new Span(text);
        span.addClassName("vd-strong");
        return span;
    }

    /** Text that stays in the background. */
    public static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("vd-muted");
        return span;
    }

    /** Small text in the background. */
    public static Span small(String text) {
        Span span = muted(text);
        span.addClassName("vd-small");
        return span;
    }

    /** Figures, right-aligned and in columns. */
    public static Span number(String text) {
        Span span = new Span(text);
        span.addClassName("vd-number");
        return span;
    }

    /**
     * A short state in a coloured pill; the words carry the meaning, the colour only helps.
     *
     * @param tone {@code ok}, {@code warn}, {@code bad}, {@code accent} or nothing
     */
    public static Span pill(String text, String tone) {
        Span span = new Span(text);
        span.addClassName("vd-pill");
        if (!tone.isEmpty()) {
            span.addClassName(tone);
        }
        return span;
    }
}
