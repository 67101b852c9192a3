package vn.gov.ra.demo.ca;

/** The two generations of the government's authorities that stand side by side ({@code domain.md} §6.2). */
enum Generation {
    /** In use since 2018: SHA-256, RSA-3072 (the real one has 4096; the demo signs faster), random serials of 8 octets. */
    G2("SHA256withRSA", 3072),
    /** The older one: SHA-1, RSA-2048, counted serials, no diacritics. */
    G1("SHA1withRSA", 2048);

    private final String signatureAlgorithm;
    private final int keyBits;

    Generation(String signatureAlgorithm, int keyBits) {
        this.signatureAlgorithm = signatureAlgorithm;
        this.keyBits = keyBits;
    }

    String signatureAlgorithm() {
        return signatureAlgorithm;
    }

    int keyBits() {
        return keyBits;
    }
}
