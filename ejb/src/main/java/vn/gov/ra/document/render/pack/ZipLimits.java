package vn.gov.ra.document.render.pack;

/**
 * How much of an uploaded ZIP is unpacked.
 *
 * @param entries most files and folders
 * @param totalBytes most bytes of all files, unpacked
 * @param ratio how many times larger than its packed form a file may be; small files are not measured
 */
public record ZipLimits(int entries, long totalBytes, int ratio) {

    /** 2 000 entries, 64 MB, 200 times. */
    public static final ZipLimits DEFAULT = new ZipLimits(2_000, 64L << 20, 200);
}
