/**
 * The demo's CA operator: plays Ban Cơ yếu Chính phủ on loopback, for the demo and the tests; never part of the EAR.
 * <p>Owns: two made-up generations of authorities (g2 and g1, each with a root), what they issued and revoked, the
 * lists they publish, the answers to submission lists, the personas' signing keys. All of it lies in one directory.
 * <p>Uses: libraries only. It reads the portal's submission lists with code of its own, so that a mistake of the
 * portal's writer is not hidden by a reader that shares it. Used by: the launcher, the seeder, tests.
 * <p>Where to look: issuing and lists {@link vn.gov.ra.demo.ca.CaState}; submissions
 * {@link vn.gov.ra.demo.ca.SubmissionDesk}; addresses {@link vn.gov.ra.demo.ca.CaServer}; commands
 * {@link vn.gov.ra.demo.ca.CaMain}; signed PDFs {@link vn.gov.ra.demo.ca.PdfSigner}. One flat package although it is
 * more than fifteen classes: everything but these five and their records is package-private.
 * <p>Invariants: one writer at a time, of whatever process ({@link vn.gov.ra.demo.ca.DirectoryLock}); what was answered
 * stays true after a crash (the {@link vn.gov.ra.demo.ca.Journal} is forced before a call returns); CRL numbers only grow.
 * <p>Times: UTC instants at whole seconds, as certificates and lists carry them.
 */
package vn.gov.ra.demo.ca;
