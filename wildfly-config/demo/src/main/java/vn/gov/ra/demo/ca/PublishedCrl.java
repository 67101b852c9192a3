package vn.gov.ra.demo.ca;

import java.math.BigInteger;
import java.time.Instant;

/** A full list as published: its bytes are what {@code /crl/{authority}.crl} serves. */
public record PublishedCrl(String authority, BigInteger number, Instant thisUpdate, Instant nextUpdate, int entries, byte[] der) {}
