/**
 * One box for everything (tìm kiếm): agencies, people, dossiers and their lines, lists, certificates, devices, letters.
 * <p>Owns: the reading of {@code search_entry}; triggers of the database write it (V210), whoever changes a row.
 * <p>Uses: security, audit, subscriber (a personal number is only found whole, by its keyed hash). Used by: pages and REST alone.
 * <p>Invariants: what an actor may not open is not found; order is the same on every page (how well it fits, kind, name, id).
 * <p>ADR 0009 says why, {@code docs/performance.md} how fast.
 */
package vn.gov.ra.search;
