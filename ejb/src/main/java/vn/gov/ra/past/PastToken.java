package vn.gov.ra.past;

import java.util.UUID;
import vn.gov.ra.token.TokenState;

/** A device that was somebody's or carried a certificate. @param state of then; null where it was not kept */
public record PastToken(UUID id, String serial, String model, TokenState state) {
}
