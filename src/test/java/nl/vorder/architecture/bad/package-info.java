/**
 * Code that breaks the rules on purpose, so that each rule is seen to bite.
 */
package nl.vorder.architecture.bad;
