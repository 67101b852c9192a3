package vn.gov.ra.web.list;

/** A list as it was taken away. */
public record ListFile(String name, String mediaType, byte[] bytes) {
}
