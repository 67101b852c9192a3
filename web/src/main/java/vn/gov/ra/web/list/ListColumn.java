package vn.gov.ra.web.list;

import java.util.function.Function;

/**
 * A column of the file a list is taken away as.
 *
 * @param label key of the heading
 * @param value of a row; enums, days and moments are written as people read them
 */
public record ListColumn<T>(String label, Function<T, ?> value) {
}
