/**
 * What scripts bring: per line and answer how often it came up and what was promised and kept, and two versions side by side. Never
 * per agent.
 */
@NullMarked
package nl.vorder.script.results;

import org.jspecify.annotations.NullMarked;
