package planted.gamma;

/** Planted: a feature that the map does not know. */
class GammaWithoutRow {
}
