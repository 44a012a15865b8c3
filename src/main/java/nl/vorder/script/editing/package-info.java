/**
 * Making scripts: drafts, versions, for whom they are in use, files, and the words of client firms. A call reads none of this.
 */
@NullMarked
package nl.vorder.script.editing;

import org.jspecify.annotations.NullMarked;
