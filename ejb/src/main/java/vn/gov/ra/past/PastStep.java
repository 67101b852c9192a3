package vn.gov.ra.past;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something about an object became so.
 *
 * @param at when; of legal days their first instant in Asia/Ho_Chi_Minh
 * @param on the legal day it counts from; null where the moment itself is known
 * @param fact what became so; a fact without value ended
 * @param decisionNo of the paper it rests on; null where none is kept
 */
public record PastStep(Instant at, LocalDate on, PastFact fact, String decisionNo) {
}
