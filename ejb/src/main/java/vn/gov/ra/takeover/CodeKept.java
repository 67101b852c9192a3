package vn.gov.ra.takeover;

import vn.gov.ra.shared.ErrorCode;

/** A code as it was kept with a row. */
public record CodeKept(String code) implements ErrorCode {

    @Override
    public Kind kind() {
        return Kind.UNPROCESSABLE;
    }
}
