package vn.gov.ra.document.render.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.gov.ra.document.DocumentError;
import vn.gov.ra.shared.DomainException;

/** The central directory of a ZIP (APPNOTE 4.3.12–4.3.16). What it says is only believed after the local header says the same. */
final class ZipDirectory {

    record Entry(String name, byte[] rawName, int flags, int method, long crc, long packed, long unpacked, long offset, long mode) {

        boolean isFolder() {
            return name.endsWith("/");
        }

        boolean isEncrypted() {
            return (flags & 1) != 0;
        }

        /** A symbolic link, a device or anything else that is neither file nor folder on Unix. */
        boolean isLink() {
            long type = mode & 0xF000;
            return type != 0 && type != 0x8000 && type != 0x4000;
        }
    }

    private static final int END = 0x06054B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int LOCAL = 0x04034B50;
    private static final int END_SIZE = 22;
    private static final int UTF8_FLAG = 0x800;
    private static final Charset OLD_NAMES = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    private final ByteBuffer zip;

    ZipDirectory(byte[] bytes) {
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The entries in the directory's order. */
    List<Entry> entries(int most) {
        int end = end();
        int count = zip.getShort(end + 10) & 0xFFFF;
        if (count > most) {
            throw new DomainException(DocumentError.ZIP_TOO_MANY_ENTRIES, most);
        }
        int at = position(zip.getInt(end + 16) & 0xFFFFFFFFL, 0);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            require(at, 46);
            if (zip.getInt(at) != CENTRAL) {
                throw broken();
            }
            int nameLength = zip.getShort(at + 28) & 0xFFFF;
            int others = (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
            int flags = zip.getShort(at + 8) & 0xFFFF;
            byte[] rawName = bytes(at + 46, nameLength);
            entries.add(new Entry(name(rawName, flags), rawName, flags, zip.getShort(at + 10) & 0xFFFF, unsigned(at + 16), unsigned(at + 20),
                    unsigned(at + 24), unsigned(at + 42), unsigned(at + 38) >>> 16));
            at += 46 + nameLength + others;
        }
        return entries;
    }

    /** The packed octets of that entry. */
    byte[] packed(Entry entry) {
        int at = position(entry.offset(), 30);
        int nameLength = zip.getShort(at + 26) & 0xFFFF;
        int extra = zip.getShort(at + 28) & 0xFFFF;
        if (zip.getInt(at) != LOCAL || !Arrays.equals(bytes(at + 30, nameLength), entry.rawName())) {
            throw broken();
        }
        return bytes(at + 30 + nameLength + extra, position(entry.packed(), 0));
    }

    private int end() {
        for (int at = zip.capacity() - END_SIZE; at >= 0 && at >= zip.capacity() - END_SIZE - 0xFFFF; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw broken();
    }

    private static String name(byte[] raw, int flags) {
        String name;
        try {
            name = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
        } catch (CharacterCodingException e) {
            if ((flags & UTF8_FLAG) != 0) {
                throw broken();
            }
            name = new String(raw, OLD_NAMES);
        }
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private byte[] bytes(int at, int length) {
        require(at, length);
        byte[] bytes = new byte[length];
        zip.get(at, bytes);
        return bytes;
    }

    private long unsigned(int at) {
        return zip.getInt(at) & 0xFFFFFFFFL;
    }

    private int position(long at, int length) {
        if (at > zip.capacity() - length) {
            throw broken();
        }
        return (int) at;
    }

    private void require(int at, int length) {
        if (at < 0 || (long) at + length > zip.capacity()) {
            throw broken();
        }
    }

    static DomainException broken() {
        return new DomainException(DocumentError.BROKEN_ZIP);
    }
}
