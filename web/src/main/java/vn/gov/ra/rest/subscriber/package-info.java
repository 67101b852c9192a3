/**
 * Persons and subscribers over HTTP.
 * <p>Owns: nothing stored. Uses: subscriber, rest.agency, rest.support, rest.dossier (words). Used by: nobody.
 * <p>Invariants: personal numbers leave masked; {@code reveal} is a POST and stands in the trail; another agency's people are not found.
 * <p>Times: legal dates {@code yyyy-MM-dd} in Vietnam.
 */
package vn.gov.ra.rest.subscriber;
