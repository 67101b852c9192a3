package vn.gov.ra.certificate;

import java.util.List;

/**
 * A step people can take with a certificate now.
 *
 * @param action event in kebab-case
 * @param whyCode why it is not open to the caller; null when it is
 */
public record CertificateAction(String action, boolean allowed, String whyCode, List<Object> whyArguments) {
}
