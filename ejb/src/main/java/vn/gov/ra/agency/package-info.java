/**
 * Agencies (cơ quan, tổ chức, đơn vị): the tree, their codes and names through time, what became of them.
 * <p>Owns: {@code agency}, {@code agency_name}, {@code agency_code}, {@code agency_superior}, {@code agency_successor}.
 * <p>Uses: security, audit, regulation. Used by: every room that names an agency.
 * <p>Invariants: an agency is never deleted, only ended (an unaccepted take-over of an old register takes its own back); a code is never used again; names of two times do not overlap.
 * Every signed-in user may read every agency; only ADMIN changes one.
 * <p>Times: periods are half-open legal dates.
 */
package vn.gov.ra.agency;
