package vn.gov.ra.status.ocsp;

/**
 * A question with a nonce and nothing else beside its certificates, as nearly every client writes it (RFC 9654 §2.1).
 *
 * @param plain the same question without the nonce, as {@link OcspRequests} writes it
 * @param extensions the field Extensions with the nonce alone, as it came
 */
record NoncedQuestion(byte[] plain, byte[] extensions) {

    private static final int SEQUENCE = 0x30;
    private static final int OCTET_STRING = 0x04;
    private static final int REQUEST_EXTENSIONS = 0xA2;
    private static final int LONGEST = 128;
    /** id-pkix-ocsp-nonce, 1.3.6.1.5.5.7.48.1.2. */
    private static final byte[] NONCE = {6, 9, 0x2B, 6, 1, 5, 5, 7, 0x30, 1, 2};

    /** Null for any other question, which is no fault: {@link OcspQuestion} reads them all. */
    static NoncedQuestion of(byte[] request) {
        DerPart whole = DerPart.at(request, 0, request.length);
        DerPart body = whole != null && whole.ends(SEQUENCE, request.length) ? whole.first() : null;
        DerPart list = body != null && body.ends(SEQUENCE, whole.end()) ? body.first() : null;
        DerPart tagged = list != null && list.is(SEQUENCE) ? list.next(body) : null;
        DerPart extensions = tagged != null && tagged.ends(REQUEST_EXTENSIONS, body.end()) ? tagged.first() : null;
        if (extensions == null || !extensions.ends(SEQUENCE, tagged.end()) || !nonceAlone(extensions)) {
            return null;
        }
        return new NoncedQuestion(SignedOctets.der(SEQUENCE, SignedOctets.der(SEQUENCE, list.whole())), extensions.whole());
    }

    private static boolean nonceAlone(DerPart extensions) {
        DerPart extension = extensions.first();
        if (extension == null || !extension.ends(SEQUENCE, extensions.end()) || !extension.begins(NONCE)) {
            return false;
        }
        DerPart value = DerPart.at(extension.octets(), extension.content() + NONCE.length, extension.end());
        DerPart nonce = value != null && value.ends(OCTET_STRING, extension.end()) ? value.first() : null;
        return nonce != null && nonce.ends(OCTET_STRING, value.end()) && nonce.length() >= 1 && nonce.length() <= LONGEST;
    }
}
