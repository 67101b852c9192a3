package vn.gov.ra.demo.ca;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** RSA pairs made once and handed out in turn: making one takes long, and a demo certificate needs no key of its own. */
final class KeyPool {

    private final List<KeyPair> pairs;
    private final AtomicInteger next = new AtomicInteger();

    private KeyPool(List<KeyPair> pairs) {
        this.pairs = pairs;
    }

    static KeyPool open(Path directory, int bits, int size) {
        return new KeyPool(IntStream.range(0, size).parallel()
                .mapToObj(i -> pair(directory.resolve("rsa%d-%02d.key".formatted(bits, i)), bits)).toList());
    }

    KeyPair next() {
        return pairs.get(Math.floorMod(next.getAndIncrement(), pairs.size()));
    }

    KeyPair at(int index) {
        return pairs.get(Math.floorMod(index, pairs.size()));
    }

    static KeyPair generate(int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static KeyPair pair(Path file, int bits) {
        try {
            if (Files.exists(file)) return read(file);
            KeyPair made = generate(bits);
            SafeFile.writeSecret(file, made.getPrivate().getEncoded());
            return made;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("subscriber key " + file, e);
        }
    }

    private static KeyPair read(Path file) throws GeneralSecurityException, IOException {
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        PrivateKey key = rsa.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(file)));
        RSAPrivateCrtKey crt = (RSAPrivateCrtKey) key;
        return new KeyPair(rsa.generatePublic(new RSAPublicKeySpec(crt.getModulus(), crt.getPublicExponent())), key);
    }
}
