package vn.gov.ra.status.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.ra.status.path.RevocationList;

/** Octets from files or inline PEM, DER or PEM whatever the name says. Lists that many cases share are read once. */
final class Sources {

    private static final String BEGIN = "-----BEGIN ";
    private static final Pattern PEM = Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,60})-----([^-]*)-----END \\1-----");
    private static final int MOST_OCTETS = 128 * 1024 * 1024;
    /** Lists kept, in octets of their files. */
    private static final long KEPT_OCTETS = 64L * 1024 * 1024;

    private record Kept(RevocationList list, long octets) {
    }

    private final Path folder;
    private final Map<Path, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long keptOctets;

    /** @param folder against which paths are resolved */
    Sources(Path folder) {
        this.folder = folder;
    }

    /** Every object of that kind in the source. @param kind CERTIFICATE, CRL or OCSP @throws IOException it cannot be read */
    List<byte[]> read(String source, String kind) throws IOException {
        if (source.contains(BEGIN)) {
            return blocks(source, kind);
        }
        return objects(octets(folder.resolve(source)), kind);
    }

    /** @throws IOException the source cannot be read */
    List<RevocationList> lists(String source) throws IOException {
        if (source.contains(BEGIN)) {
            return blocks(source, "CRL").stream().map(RevocationList::of).toList();
        }
        Path file = folder.resolve(source).toAbsolutePath().normalize();
        Kept before = kept.get(file);
        if (before != null) {
            return List.of(before.list());
        }
        byte[] octets = octets(file);
        List<RevocationList> lists = objects(octets, "CRL").stream().map(RevocationList::of).toList();
        if (lists.size() == 1 && octets.length <= KEPT_OCTETS / 2) {
            keep(file, new Kept(lists.get(0), octets.length));
        }
        return lists;
    }

    private void keep(Path file, Kept list) {
        kept.put(file, list);
        keptOctets += list.octets();
        var oldest = kept.entrySet().iterator();
        while (keptOctets > KEPT_OCTETS && oldest.hasNext()) {
            keptOctets -= oldest.next().getValue().octets();
            oldest.remove();
        }
    }

    private static byte[] octets(Path file) throws IOException {
        // Counted while reading: devices and pipes do not tell their size.
        try (InputStream in = Files.newInputStream(file)) {
            byte[] octets = in.readNBytes(MOST_OCTETS + 1);
            if (octets.length > MOST_OCTETS) {
                throw new IOException("longer than " + MOST_OCTETS + " octets");
            }
            return octets;
        }
    }

    private static List<byte[]> objects(byte[] octets, String kind) throws IOException {
        boolean der = octets.length > 1 && octets[0] == 0x30 && (octets[1] & 0x80) != 0;
        if (der) {
            return List.of(octets);
        }
        String text = new String(octets, StandardCharsets.ISO_8859_1);
        return text.contains(BEGIN) ? blocks(text, kind) : List.of(octets);
    }

    private static List<byte[]> blocks(String text, String kind) throws IOException {
        List<byte[]> found = new ArrayList<>();
        Matcher pem = PEM.matcher(text);
        while (pem.find()) {
            if (pem.group(1).contains(kind)) {
                try {
                    found.add(Base64.getDecoder().decode(pem.group(2).replaceAll("\\s", "")));
                } catch (IllegalArgumentException e) {
                    throw new IOException("not base64");
                }
            }
        }
        if (found.isEmpty()) {
            throw new IOException("no " + kind + " in it");
        }
        return found;
    }
}
