package vn.gov.ra.document.render.secrecy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What the streams of a PDF come to when they are unpacked, in whatever way they are packed: fonts and contents are unpacked whole when text is read,
 * so they are measured first. Pictures are never unpacked; of a stream that is packed like one the packing is taken off.
 */
final class PdfStreams {

    /** Of all that is not a picture. */
    private static final long MOST_OCTETS = 48L << 20;
    private static final int MOST_FILTERS = 4;
    private static final Set<COSName> TEXT_FILTERS = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION, COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE, COSName.ASCII85_DECODE_ABBREVIATION, COSName.ASCII_HEX_DECODE, COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE, COSName.RUN_LENGTH_DECODE_ABBREVIATION);

    private PdfStreams() {
    }

    /** Whether the text can be read within bounds. */
    static boolean fit(PDDocument document, int pages) throws IOException {
        Set<COSBase> contents = contents(document, pages);
        long left = MOST_OCTETS;
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                left -= unpacked(stream, contents.contains(stream), left);
                if (left < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Set<COSBase> contents(PDDocument document, int pages) {
        Set<COSBase> contents = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < Math.min(pages, document.getNumberOfPages()); i++) {
            PDPage page = document.getPage(i);
            COSBase of = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
            contents.add(of);
            if (of instanceof COSArray parts) {
                for (int part = 0; part < parts.size(); part++) {
                    contents.add(parts.getObject(part));
                }
            }
        }
        return contents;
    }

    /** @return more than {@code most} where it is more */
    private static long unpacked(COSStream stream, boolean content, long most) throws IOException {
        List<COSName> filters = filters(stream.getFilters());
        boolean picture = !content && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        if (picture || filters.size() > MOST_FILTERS || !TEXT_FILTERS.containsAll(filters)) {
            stream.removeItem(COSName.FILTER);
            stream.removeItem(COSName.F);
            return 0;
        }
        if (filters.isEmpty()) {
            return stream.getLength();
        }
        byte[] packed = null;
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            Measured out = new Measured(most, !last);
            try (InputStream in = packed == null ? stream.createRawInputStream() : new ByteArrayInputStream(packed)) {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, stream, i);
            } catch (IOException | RuntimeException endsEarly) {
                if (out.octets > most || last) {
                    return out.octets;   // too much, or broken: the reader gets no farther either
                }
            }
            if (last) {
                return out.octets;
            }
            packed = out.kept.toByteArray();
        }
        return most + 1;
    }

    private static List<COSName> filters(COSBase named) {
        List<COSName> filters = new ArrayList<>();
        if (named instanceof COSName one) {
            filters.add(one);
        } else if (named instanceof COSArray chain) {
            for (int i = 0; i < chain.size(); i++) {
                filters.add(chain.getObject(i) instanceof COSName one ? one : COSName.CRYPT);
            }
        }
        return filters;
    }

    /** Counts, and keeps what the next filter needs; refuses to go on above the limit. */
    private static final class Measured extends OutputStream {

        private final long most;
        private final ByteArrayOutputStream kept;
        private long octets;

        Measured(long most, boolean keeping) {
            this.most = most;
            this.kept = keeping ? new ByteArrayOutputStream() : null;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            octets += length;
            if (octets > most) {
                throw new IOException("more than " + most);
            }
            if (kept != null) {
                kept.write(from, offset, length);
            }
        }
    }
}
