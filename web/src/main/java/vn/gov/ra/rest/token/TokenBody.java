package vn.gov.ra.rest.token;

/** A delivered device. @param model null for the usual one @param kind a word of the wire; null for a USB token */
public record TokenBody(String serial, String model, String kind) {
}
