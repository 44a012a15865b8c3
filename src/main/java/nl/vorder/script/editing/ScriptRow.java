package nl.vorder.script.editing;

import java.util.Optional;

/**
 * One script in the list.
 *
 * @param name such as {@code final.consumer}
 * @param versions how many versions there are
 * @param everybody the number of the version in use where nothing narrower is; 0: none
 * @param narrower how many activations for a firm, a team or a share run
 * @param draftBy who works on a draft
 */
public record ScriptRow(String name, int versions, int everybody, int narrower, Optional<String> draftBy) {}
