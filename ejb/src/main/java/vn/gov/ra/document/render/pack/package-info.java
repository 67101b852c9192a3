/**
 * ZIP packages: the one that is sent, with its manifest, and the careful reading of those that come in.
 * <p>Owns: {@code manifest.json} and the limits of what is unpacked. Uses: shared. Used by: batch, certificate, intake.
 * <p>Invariants: the same files and moment give the same bytes; names never leave the package; size and number are bounded while reading,
 * whatever the headers claim.
 * <p>Times: entries carry one fixed moment, so that bytes do not depend on the clock.
 */
package vn.gov.ra.document.render.pack;
