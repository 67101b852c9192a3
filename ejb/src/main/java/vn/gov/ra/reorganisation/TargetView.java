package vn.gov.ra.reorganisation;

/** An office to which something of a divided one can go; perhaps not open yet. */
public record TargetView(String code, String name) {
}
