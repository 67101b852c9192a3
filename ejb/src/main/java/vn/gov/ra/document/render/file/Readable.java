package vn.gov.ra.document.render.file;

/** That a paper somebody sent can be opened and looked at, not only that it begins like one. */
public final class Readable {

    private Readable() {
    }

    /** @throws vn.gov.ra.shared.DomainException {@code BROKEN_PDF}, {@code BROKEN_PICTURE}, {@code PICTURE_TOO_LARGE} */
    public static void require(FileType type, byte[] content) {
        switch (type) {
            case PDF -> PdfInspection.of(content);
            case PNG, JPEG -> PictureInspection.of(type, content);
            default -> { }   // others are judged by those who read them
        }
    }
}
