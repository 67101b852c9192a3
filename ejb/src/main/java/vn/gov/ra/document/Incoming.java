package vn.gov.ra.document;

/**
 * The one gate for files from outside: every page, resource and servlet that reads one brings it here before anything is done with it, outside of
 * transactions. The office's scanner has looked at what came through, and it carries no mark of secrecy that can be read.
 */
public final class Incoming {

    private Incoming() {
    }

    /**
     * @param fileName as the sender calls it; null where it has none
     * @param content null or empty: nothing came
     * @return the content
     * @throws vn.gov.ra.shared.DomainException as {@link VirusScan} and {@link Unclassified} say
     */
    public static byte[] admitted(String fileName, byte[] content) {
        if (content != null && content.length > 0) {
            VirusScan.clean(content);
            Unclassified.require(fileName, content);
        }
        return content;
    }
}
