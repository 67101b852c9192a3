package vn.gov.ra.rest.support;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/** A body of unknown length, read up to a limit; beyond it the refusal is thrown that the caller is told. */
final class BoundedStream extends FilterInputStream {

    private long left;

    BoundedStream(InputStream body, long most) {
        super(body);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new DomainException(SharedError.TOO_LARGE);
        }
    }
}
