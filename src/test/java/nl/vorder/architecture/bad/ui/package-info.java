/**
 * A view that is not guarded.
 */
package nl.vorder.architecture.bad.ui;
