/**
 * Help in place: what to do on a page, the articles it rests on, and the words of the glossary.
 * <p>Owns: nothing stored. Uses: regulation (articles), web.support. Used by: nobody; the frame of the pages and {@code ra:term} show it.
 * <p>Invariants: every page has a text in both languages (test); the words of a term are the glossary's and stand nowhere else.
 * <p>Times: articles are those in force on the day the page is asked for.
 */
package vn.gov.ra.web.help;
