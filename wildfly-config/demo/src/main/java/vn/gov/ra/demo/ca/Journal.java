package vn.gov.ra.demo.ca;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * What the operator did, one line each, fields parted by tabs, only ever added to. Reading it from the start gives the
 * state back. A line that a crash cut short was never answered for and is dropped at the next start.
 */
final class Journal implements Closeable {

    private final FileChannel out;

    private Journal(FileChannel out) {
        this.out = out;
    }

    static Journal open(Path file, Consumer<String[]> replay) throws IOException {
        if (Files.exists(file)) replay(file, replay);
        FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        out.position(out.size());
        return new Journal(out);
    }

    private static void replay(Path file, Consumer<String[]> replay) throws IOException {
        byte[] all = Files.readAllBytes(file);
        int start = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] != '\n') continue;
            replay.accept(new String(all, start, i - start, StandardCharsets.UTF_8).split("\t", -1));
            start = i + 1;
        }
        if (start == all.length) return;
        try (FileChannel torn = FileChannel.open(file, StandardOpenOption.WRITE)) {
            torn.truncate(start);
        }
    }

    /** Adds a line; safe against a crash only after {@link #force()}. */
    synchronized void append(String... fields) {
        StringBuilder line = new StringBuilder();
        for (String field : fields) {
            if (line.length() > 0) line.append('\t');
            line.append(field == null ? "" : field.replaceAll("[\\t\\r\\n]", " "));
        }
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(line.append('\n').toString());
            while (bytes.hasRemaining()) out.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    synchronized void force() {
        try {
            out.force(false);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        out.force(true);
        out.close();
    }
}
