/**
 * The demo province: agencies, people, certificates, devices, requests and lists, the same at every seeding.
 * <p>Owns: what {@code ./portal demo} and {@code ./portal seed} find in an empty database. Uses: the rooms whose rows it writes, by
 * their public code for hashes, seals and packages; the demo's CA for certificates and lists. Used by: {@code vn.gov.ra.demo.launch},
 * as a program of its own.
 * <p>Invariants: ids, names, counts and states are reproducible ({@code seed_marker.sha256}); everything is fictional, personal numbers
 * begin with 099, which no province has; all or nothing in one transaction; rows that a page opens are as whole as those it makes.
 * <p>Times: relative to the day of seeding in Asia/Ho_Chi_Minh.
 */
package vn.gov.ra.demo.seed;
