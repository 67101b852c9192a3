package vn.gov.ra.overview;

/**
 * How long lines stayed in a stage, in working days, day of coming not counted. Each stay that ended in the period counts once.
 *
 * @param stays how many
 * @param median half of them took at most so long
 * @param ninth nine of ten did
 */
public record StageTime(Stage stage, long stays, int median, int ninth) {
}
