package vn.gov.ra.invariants;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Our classes once more, with one of them compiled from a source in which one place says something else. Everything of ours is loaded anew, the
 * rest is shared.
 */
final class Mutant extends ClassLoader {

    private static final String OURS = "vn.gov.ra.";

    private final Path changed;

    private Mutant(Path changed) {
        super(Mutant.class.getClassLoader());
        this.changed = changed;
    }

    /**
     * @param source the file as it is
     * @param name its class
     * @param place a text that stands in it exactly once
     * @param instead what shall stand there
     * @param work an empty directory
     */
    static Mutant of(Path source, String name, String place, String instead, Path work) throws IOException {
        String text = Files.readString(source);
        int at = text.indexOf(place);
        if (at < 0 || text.indexOf(place, at + 1) >= 0) {
            throw new IllegalStateException(source.getFileName() + " has no single place that says: " + place);
        }
        Path file = Files.createDirectories(work.resolve("source")).resolve(source.getFileName().toString());
        Files.writeString(file, text.replace(place, instead));
        Path classes = Files.createDirectories(work.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
            List<String> options = List.of("-proc:none", "-nowarn", "-parameters", "-implicit:none", "-d", classes.toString(), "-cp", path);
            if (!compiler.getTask(null, files, null, options, null, files.getJavaFileObjects(file)).call()) {
                throw new IllegalStateException(name + " cannot be compiled with: " + instead);
            }
        }
        return new Mutant(classes);
    }

    /** The class as its own loader sees it. */
    Object made(Class<?> type) {
        try {
            return loadClass(type.getName()).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        String file = name.replace('.', '/') + ".class";
        Path own = changed.resolve(file);
        try (InputStream in = Files.exists(own) ? Files.newInputStream(own) : getParent().getResourceAsStream(file)) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    /** How many classes were compiled anew. */
    long size() throws IOException {
        try (Stream<Path> files = Files.walk(changed)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
