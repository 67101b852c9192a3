/**
 * What is typed into a page and not sent yet: kept while it is typed, filled in again where it was typed, and laid beside what somebody
 * else saved in the meantime. Also the end of a session: the warning before it, and nothing lost after it.
 * <p>A form takes part with {@code ra:draft} inside it. Its inputs are found by their client ids; hidden ones, passwords and files are left out.
 */
package vn.gov.ra.web.draft;
