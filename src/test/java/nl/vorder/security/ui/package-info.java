/**
 * The screens of access.
 */
package nl.vorder.security.ui;
