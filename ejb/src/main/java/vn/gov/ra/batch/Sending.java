package vn.gov.ra.batch;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How a list left the office.
 *
 * @param outDocNo number and symbol of the letter, such as {@code 551/SKHCN-CĐS}; required
 * @param outDocDate its date; null for today
 * @param channel such as {@code EDXML}, {@code POST}, {@code HAND}; free text, null where nobody says
 * @param fileId proof, attached to the list before; null for none
 */
public record Sending(String outDocNo, LocalDate outDocDate, String channel, UUID fileId) {
}
