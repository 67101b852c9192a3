/**
 * Declarations (kê khai): in a campaign each agency confirms the list of its holders line by line, or says that nothing has changed.
 * <p>Owns: {@code declaration_campaign}, {@code declaration}, {@code declaration_line}, the counter {@code KB}.
 * <p>Uses: agency, subscriber, certificate, document; asks the rows of personnel who has been reported. Used by: nobody in this archive.
 * <p>Invariants: a list is what the register knew when the campaign began; nothing follows from an answer by itself, a change is reported as a
 * personnel change; an agency sees its own declaration alone; a campaign that is closed takes no answers.
 * <p>Times: UTC instants; the last day of a campaign is a legal date.
 */
package vn.gov.ra.declaration;
