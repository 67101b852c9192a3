package vn.gov.ra.document.render.pack;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.gov.ra.document.DocumentError;
import vn.gov.ra.document.render.pack.ZipDirectory.Entry;
import vn.gov.ra.shared.DomainException;

/**
 * Unpacks a ZIP that somebody sent us, in memory and within limits. Refused as a whole, with a code each: too many entries, too large,
 * packed suspiciously tight, names that lead elsewhere, names twice, links, passwords, anything that does not fit together.
 * Folders are left out; a ZIP within the ZIP stays packed.
 */
public final class ZipReader {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    /** Below this a high ratio harms nobody: a short text of blanks packs well. */
    private static final int RATIO_COUNTS_FROM = 1 << 20;

    private ZipReader() {
    }

    public static List<UnpackedFile> read(byte[] zip) {
        return read(zip, ZipLimits.DEFAULT);
    }

    /** The files in the order of the ZIP's directory. */
    public static List<UnpackedFile> read(byte[] zip, ZipLimits limits) {
        ZipDirectory directory = new ZipDirectory(zip);
        List<Entry> entries = directory.entries(limits.entries());
        Set<String> names = new HashSet<>();
        entries.forEach(entry -> check(entry, names));
        List<UnpackedFile> files = new ArrayList<>();
        long left = limits.totalBytes();
        for (Entry entry : entries) {
            if (!entry.isFolder()) {
                byte[] content = unpack(entry, directory.packed(entry), left, limits);
                left -= content.length;
                files.add(new UnpackedFile(entry.name(), content));
            }
        }
        return files;
    }

    private static void check(Entry entry, Set<String> names) {
        if (!ZipNames.safe(entry.name())) {
            throw new DomainException(DocumentError.ZIP_UNSAFE_NAME, shown(entry.name()));
        }
        if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
            throw new DomainException(DocumentError.ZIP_DUPLICATE_NAME, entry.name());
        }
        if (entry.isLink()) {
            throw new DomainException(DocumentError.ZIP_LINK, entry.name());
        }
        if (entry.isEncrypted()) {
            throw new DomainException(DocumentError.ZIP_ENCRYPTED);
        }
    }

    private static byte[] unpack(Entry entry, byte[] packed, long left, ZipLimits limits) {
        byte[] content = switch (entry.method()) {
            case STORED -> packed;
            case DEFLATED -> inflate(entry, packed, left, limits);
            default -> throw ZipDirectory.broken();
        };
        if (content.length > left) {
            throw new DomainException(DocumentError.ZIP_TOO_LARGE, limits.totalBytes());
        }
        CRC32 crc = new CRC32();
        crc.update(content);
        if (content.length != entry.unpacked() || crc.getValue() != entry.crc()) {
            throw ZipDirectory.broken();
        }
        return content;
    }

    private static byte[] inflate(Entry entry, byte[] packed, long left, ZipLimits limits) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[16 * 1024];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished()) {
                    throw ZipDirectory.broken();
                }
                out.write(buffer, 0, count);
                if (out.size() > left) {
                    throw new DomainException(DocumentError.ZIP_TOO_LARGE, limits.totalBytes());
                }
                if (out.size() > RATIO_COUNTS_FROM && out.size() > (long) limits.ratio() * packed.length) {
                    throw new DomainException(DocumentError.ZIP_BOMB, entry.name(), limits.ratio());
                }
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw ZipDirectory.broken();
        } finally {
            inflater.end();
        }
    }

    /** A name as it may be shown: without what could disturb a page or a log. */
    private static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return plain.length() <= 100 ? plain : plain.substring(0, 100) + "…";
    }
}
