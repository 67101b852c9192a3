/**
 * The search page, and the suggestions below the box in the header.
 * <p>Uses: {@code vn.gov.ra.search}, {@code rest.search} for the addresses. Without scripts the box is a form that opens the page.
 */
package vn.gov.ra.web.search;
