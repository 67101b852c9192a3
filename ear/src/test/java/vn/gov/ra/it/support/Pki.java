package vn.gov.ra.it.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Certificates and OpenSSL as the outside uses them: with none of our own code. */
public final class Pki {

    private Pki() {
    }

    /**
     * What a program said.
     *
     * @param output standard output and errors together
     */
    public record Said(int exit, String output) {
    }

    public static X509Certificate certificate(byte[] der) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static String serial(byte[] der) {
        return certificate(der).getSerialNumber().toString(16);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks our responder about a certificate of {@code g2} and verifies its signature with the responder's certificate. */
    public static Said ocsp(byte[] certificate) {
        return ocsp(certificate, Portal.get().url());
    }

    /** @param portal address of one of several portals with the same keys */
    public static Said ocsp(byte[] certificate, String portal) {
        Path issuer = pem("ca", Api.anonymous().get("/ca/g2.cer").expect(200).bytes());
        Path responder = pem("responder", Api.anonymous().get("/ca/g2/responder.cer").expect(200).bytes());
        return openssl("ocsp", "-issuer", issuer.toString(), "-cert", pem("c", certificate).toString(), "-VAfile", responder.toString(), "-url", portal + "/ocsp");
    }

    /** Asks our responder about a serial of an authority that it answers about with the locally trusted key. @param serial hex */
    public static Said ocspOfSerial(String alias, String serial) {
        Path responder = pem("responder", Api.anonymous().get("/ca/" + alias + "/responder.cer").expect(200).bytes());
        return openssl("ocsp", "-issuer", authority(alias).toString(), "-serial", "0x" + serial, "-VAfile", responder.toString(), "-url",
                Portal.get().url() + "/ocsp", "-resp_text");
    }

    /** The request OpenSSL writes about a certificate, without a nonce. @param alias of its issuer */
    public static byte[] ocspRequest(String alias, byte[] certificate) {
        return ocspRequest(alias, certificate, "-sha1");
    }

    /** @param hash OpenSSL's option for the names of the issuer in it */
    public static byte[] ocspRequest(String alias, byte[] certificate, String hash) {
        Path request = file("request", ".der", new byte[0]);
        Said said = openssl("ocsp", hash, "-issuer", authority(alias).toString(), "-cert", pem("c", certificate).toString(), "-no_nonce", "-reqout", request.toString());
        try {
            byte[] der = Files.readAllBytes(request);
            if (der.length == 0) {
                throw new AssertionError(said.output());
            }
            return der;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What OpenSSL says of an answer that only the issuer itself, or whom it delegated, may have signed. */
    public static Said ocspAnswerOfTheIssuer(String alias, byte[] certificate, byte[] answer) {
        Path issuer = authority(alias);
        return openssl("ocsp", "-issuer", issuer.toString(), "-cert", pem("c", certificate).toString(), "-respin", file("answer", ".der", answer).toString(),
                "-CAfile", issuer.toString(), "-partial_chain", "-no_nonce");
    }

    private static Path authority(String alias) {
        return pem("ca", Api.anonymous().get("/ca/" + alias + ".cer").expect(200).bytes());
    }

    /** The mirrored list of {@code g2} as OpenSSL reads it, upper-case serial numbers in it. */
    public static String crl() {
        Path file = file("g2", ".crl", Api.anonymous().get("/crl/g2.crl").expect(200).bytes());
        return openssl("crl", "-inform", "DER", "-in", file.toString(), "-noout", "-text").output();
    }

    public static Said openssl(String... arguments) {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        try {
            Path out = Files.createTempFile(Portal.get().scratch(), "openssl", ".txt");
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
            process.getOutputStream().close();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command + " does not end");
            }
            return new Said(process.exitValue(), Files.readString(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path pem(String name, byte[] der) {
        String text = "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END CERTIFICATE-----\n";
        return file(name, ".pem", text.getBytes(StandardCharsets.US_ASCII));
    }

    private static Path file(String name, String ending, byte[] content) {
        try {
            return Files.write(Files.createTempFile(Portal.get().scratch(), name, ending), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
