/**
 * What the parts of pages need behind them: searches of pickers, and the gallery of all parts.
 * <p>Owns: nothing. Icons and badges are written in Java, because every row of every list has them. Uses: subscriber, agency (their lists, in the reader's scope), web.list, web.support. Used by: pages through {@code ra:} tags.
 * <p>Invariants: the gallery exists in demo mode only; a picker finds nobody its reader could not list.
 * <p>Times: none.
 */
package vn.gov.ra.web.kit;
