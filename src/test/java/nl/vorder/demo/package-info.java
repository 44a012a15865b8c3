/**
 * The demo agency: that it is believable, consistent and loads once.
 */
package nl.vorder.demo;
