package nl.vorder.script;

/**
 * One version of a script; it never changes, and a call keeps the version it used.
 *
 * @param versionId the id of the version, to be stored with the call
 * @param number the number of the version, counting from 1
 * @param content the lines
 */
public record Script(long versionId, int number, ScriptContent content) {

    /** The name, such as {@code broken-promise.consumer}. */
    public String name() {
        return content.name();
    }
}
