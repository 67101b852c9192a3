/**
 * Files and documents: what agencies send, what the portal makes, kept byte for byte.
 * <p>Owns: {@code stored_file}. The sub-packages of {@code render} make and read documents and know no database.
 * <p>Uses: security, audit. Used by: request, batch, handover, personnel, reorganisation.
 * <p>Invariants: a stored file is never changed; its content is sealed at rest, its hash is of the plain bytes; the media type is what the
 * content is, not what the sender says. Where a virus scanner is configured, what comes in from outside has been looked at by it, and
 * nothing that carries a mark of secrecy comes in: one gate, {@link Incoming}, stands at the edge.
 * <p>Times: UTC instants.
 */
package vn.gov.ra.document;
