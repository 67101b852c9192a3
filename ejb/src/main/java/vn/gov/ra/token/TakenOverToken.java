package vn.gov.ra.token;

import java.util.UUID;

/**
 * A device as an old register has it.
 *
 * @param step {@code TAKE_OVER_…}: where it is
 * @param subscriberId whom it is for; null in the free stock
 * @param personId who has it in hand; null where that is not a person
 * @param location where in the store; null where nobody says
 */
public record TakenOverToken(TokenSerial serial, String model, TokenKind kind, TokenStep step, UUID subscriberId, UUID agencyId, UUID personId, String location) {
}
