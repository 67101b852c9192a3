package vn.gov.ra.status.path;

import java.util.List;
import vn.gov.ra.shared.ErrorCode;

/** One thing that speaks against a path, or why something sent was left aside. */
public record Finding(ErrorCode error, List<Object> arguments) {

    public static Finding of(ErrorCode error, Object... arguments) {
        return new Finding(error, List.of(arguments));
    }
}
