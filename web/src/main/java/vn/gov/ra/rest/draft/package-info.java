/** What the caller typed into a form and has not sent yet: the drafts that pages keep, for programs that show the same forms. */
package vn.gov.ra.rest.draft;
