package nl.vorder.script;

/**
 * A button of the script.
 *
 * @param key what is handed back to {@link RunningScript#answer} or {@link RunningScript#objection}
 * @param label what the button says
 * @param digit the key that chooses it, 1 to 9; 0 if there is none
 */
public record Choice(String key, String label, int digit) {}
