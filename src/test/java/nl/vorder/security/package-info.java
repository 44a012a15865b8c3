/**
 * Login, first administrator and what strangers may not do.
 */
package nl.vorder.security;
