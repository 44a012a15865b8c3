/**
 * Pure rules of the search: how names fold, how far two spellings are apart, what a typed text may mean.
 */
@NullMarked
package nl.vorder.search.rules;

import org.jspecify.annotations.NullMarked;
