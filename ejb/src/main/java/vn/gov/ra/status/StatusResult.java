package vn.gov.ra.status;

import vn.gov.ra.shared.DomainException;

/**
 * One result of a batch: the answer, or why the item could not be read.
 *
 * @param index of the item, from 0
 */
public record StatusResult(int index, StatusAnswer answer, DomainException refusal) {
}
