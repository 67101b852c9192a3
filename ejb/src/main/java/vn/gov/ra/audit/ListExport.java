package vn.gov.ra.audit;

/**
 * A list that somebody takes away as a file.
 *
 * @param list its name, such as {@code dossiers}
 * @param format {@code csv} or {@code xlsx}
 * @param narrowed the filters in words; empty for the whole list
 */
public record ListExport(String list, String format, int rows, String narrowed) {
}
